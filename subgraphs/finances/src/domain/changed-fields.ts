import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/** The fields that a change gives another value, as they were and as they become; undefined where there are none. */
export function changedFields<Row extends Fields>(
  row: Row,
  change: { readonly [Field in keyof Row]?: Row[Field] | undefined },
): { readonly before: Partial<Row>; readonly after: Partial<Row> } | undefined {
  const names = Object.keys(change).filter(
    (name) => change[name] !== undefined && !isDeepStrictEqual(row[name], change[name]),
  );
  if (names.length === 0) return undefined;
  const of = (fields: Fields) =>
    Object.fromEntries(names.map((name) => [name, fields[name]])) as Partial<Row>;
  return { before: of(row), after: of(change) };
}
