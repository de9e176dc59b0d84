import { badInput } from '@gatehouse/kit-subgraph/errors';
import { decodeCursor } from '@gatehouse/kit-subgraph/paging';
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isUuid } from './is-uuid.ts';

type Order = {
  readonly column: PgColumn;
  readonly id: PgColumn;
  readonly direction: 'asc' | 'desc';
  readonly read: (text: string) => Date | bigint | string | undefined;
};

/** The rows after a cursor of two parts, sort key and id; BAD_USER_INPUT for a cursor of another list. */
export function afterCursor(cursor: string | null | undefined, order: Order): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [text, id] = decodeCursor(cursor, 2);
  const value = typeof text === 'string' ? order.read(text) : undefined;
  if (value === undefined || typeof id !== 'string' || !isUuid(id))
    throw badInput('after is not a cursor of this list.', 'after');
  // One comparison of rows, so that the index on both columns can start exactly there.
  const beyond = sql.raw(order.direction === 'asc' ? '>' : '<');
  return sql`(${order.column}, ${order.id}) ${beyond} (${sql.param(value, order.column)}, ${id}::uuid)`;
}
