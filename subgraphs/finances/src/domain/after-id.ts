import { badInput } from '@gatehouse/kit-subgraph/errors';
import { decodeCursor } from '@gatehouse/kit-subgraph/paging';
import { gt, lt, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isUuid } from './is-uuid.ts';

/** The rows after a cursor that is an id alone; BAD_USER_INPUT for a cursor of another list. */
export function afterId(
  cursor: string | null | undefined,
  column: PgColumn,
  direction: 'asc' | 'desc' = 'asc',
): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUuid(id))
    throw badInput('after is not a cursor of this list.', 'after');
  return direction === 'asc' ? gt(column, id) : lt(column, id);
}
