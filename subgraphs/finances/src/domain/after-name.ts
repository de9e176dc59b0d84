import { badInput } from '@gatehouse/kit-subgraph/errors';
import { decodeCursor } from '@gatehouse/kit-subgraph/paging';
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The rows after a cursor that is a name, in small letters; BAD_USER_INPUT for a cursor of another list. */
export function afterName(cursor: string | null | undefined, column: PgColumn): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [name] = decodeCursor(cursor, 1);
  if (typeof name !== 'string' || name.includes('\0'))
    throw badInput('after is not a cursor of this list.', 'after');
  return sql`lower(${column}) > lower(${name})`;
}
