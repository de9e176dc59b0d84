import { badInput } from './errors.ts';

/** Page size when a client names none, and the most it may ask for. */
export const pageSize = { default: 20, max: 100 };

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export type Page<Row> = {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** `first` within its bounds, or BAD_USER_INPUT. Ask the database for one row more than this. */
export function pageLimit({ first }: PageArguments, byDefault = pageSize.default): number {
  const limit = first ?? byDefault;
  if (limit < 1 || limit > pageSize.max)
    throw badInput(`first must be between 1 and ${pageSize.max}.`, 'first');
  return limit;
}

/** A cursor holds the sort key of its row, so that a page starts after that key whatever was inserted meanwhile. */
export const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor; BAD_USER_INPUT for anything that is not one of ours with `length` parts. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every(isKeyPart)) return key;
  } catch {
    // Not JSON: answered below like any other string that is no cursor.
  }
  throw badInput('after is not a cursor of this list.', 'after');
}

const isKeyPart = (part: unknown): part is string | number | null =>
  part === null || typeof part === 'string' || typeof part === 'number';

/** A page out of `limit + 1` rows: the extra row only tells that there is more. */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number | null)[],
): Page<Row> {
  const edges = rows.slice(0, limit).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, pageInfo: { hasNextPage: rows.length > limit, endCursor } };
}
