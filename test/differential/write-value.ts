import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

/** An id of the seeded world: ids are new in each run, and a kept case must mean the same for ever. */
const idOf = (n: number, of: string) => `{{${of.toLowerCase()}:${n % 997}}}`;

const texts = ['', 'Harbour', 'a', '%', 'Ümläut ✓', '2026-01-01', '2027-12-31', '{{uid:0}}', 'EUR'];
const instants = [
  '2020-01-01T00:00:00.000Z',
  '2026-06-01T12:00:00.000Z',
  '2035-01-01T00:00:00.000Z',
];
const numbers = [1, 2, 3, 20, 100];
/** Out of most bounds, and therefore rare: what is refused hides whatever was asked beside it. */
const badNumbers = [0, 101, -1];

const scalars: Readonly<Record<string, (n: number, of: string) => unknown>> = {
  ID: idOf,
  String: (n) => texts[n % texts.length],
  Int: (n) => (n % 13 === 0 ? badNumbers[n % 3] : numbers[n % 5]),
  Float: (n) => n / 4,
  Boolean: (n) => n % 2 === 0,
  DateTime: (n) => instants[n % instants.length],
  Int64: (n) => String(n),
};

/** A value that the type allows, chosen by a number; `of` says what an id is one of. */
export function valueOf(type: GraphQLInputType, n: number, of: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, n, of);
  if (isListType(type))
    return Array.from({ length: n % 3 }, (_, at) => valueOf(type.ofType, next(n + at), of));
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[n % values.length]?.name;
  }
  if (!isInputObjectType(type)) return scalars[getNamedType(type).name]?.(n, of) ?? null;
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const only = fields[n % fields.length];
    return only && { [only.name]: valueOf(only.type, next(n), only.name.replace(/Id$/, '')) };
  }
  const chosen = fields.filter(
    (field, at) =>
      (isNonNullType(field.type) && field.defaultValue === undefined) || next(n + at) % 3 === 0,
  );
  return Object.fromEntries(
    chosen.map(({ name, type }, at) => [
      name,
      valueOf(type, next(n + 7 * at), name.replace(/Id$/, '')),
    ]),
  );
}

/** Another number of the same gene, so that the fields of one input differ. */
export const next = (n: number): number => (n * 7919 + 104_729) % 10_007;

/** The same value as a literal of a document. */
export function literalOf(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literalOf(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value))
    return `[${value.map((each) => literalOf(type.ofType, each)).join(', ')}]`;
  if (isEnumType(type)) return value as string;
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value).flatMap(([name, each]) => {
    const field = fields[name];
    return field === undefined ? [] : `${name}: ${literalOf(field.type, each)}`;
  });
  return `{ ${parts.join(', ')} }`;
}
