import { badInput } from '@gatehouse/kit-subgraph/errors';
import { decodeCursor, encodeCursor } from '@gatehouse/kit-subgraph/paging';
import { isUuid } from '../is-uuid.ts';

export type PageOfCache = { readonly first: number; readonly after: string | null };

const pageMax = 1000;

/** How many entries, and after which ids; BAD_USER_INPUT for a size out of bounds or a cursor of another list. */
export function readPage(
  { first, after }: PageOfCache,
  parts: number,
): { readonly limit: number; readonly ids: readonly string[] } {
  if (first < 1 || first > pageMax)
    throw badInput(`first must be between 1 and ${pageMax}.`, 'first');
  if (after === null) return { limit: first, ids: Array.from({ length: parts }, () => beforeAll) };
  const ids = decodeCursor(after, parts).filter(
    (part): part is string => typeof part === 'string' && isUuid(part),
  );
  if (ids.length !== parts) throw badInput('after is not a cursor of this list.', 'after');
  return { limit: first, ids };
}

/** Of `limit + 1` rows the page, and where the next one begins. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  idsOf: (row: Row) => readonly string[],
): { readonly page: readonly Row[]; readonly next: string | null } {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, next: last === undefined ? null : encodeCursor(idsOf(last)) };
}

/** No row has it: ids are of version 4 or 7. */
const beforeAll = '00000000-0000-0000-0000-000000000000';
