import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The last of all characters: what begins with a prefix lies between it and it with this behind. */
const last = '\u{10FFFF}';

/**
 * What begins with this, in whatever case. As two bounds and not as LIKE: a plan that is made for any prefix could not use
 * the index for a pattern that it does not know.
 */
export const beginsWith = (column: PgColumn, prefix: string): SQL => {
  const least = sql`lower(${prefix}::text)`;
  return sql`(lower(${column}) ~>=~ ${least} and lower(${column}) ~<~ (${least} || ${last}::text))`;
};
