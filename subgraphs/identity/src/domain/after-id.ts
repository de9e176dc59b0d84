import { badInput } from '@gatehouse/kit-subgraph/errors';
import { decodeCursor } from '@gatehouse/kit-subgraph/paging';
import { gt, lt, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isUuid } from './is-uuid.ts';

/** The rows after a cursor of a list that is in the order of its ids, which is the order in which they were made. */
export function afterId(
  cursor: string | null | undefined,
  id: PgColumn,
  direction: 'asc' | 'desc',
): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [last] = decodeCursor(cursor, 1);
  if (typeof last !== 'string' || !isUuid(last))
    throw badInput('after is not a cursor of this list.', 'after');
  return direction === 'asc' ? gt(id, last) : lt(id, last);
}
