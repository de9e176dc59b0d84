import { eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Sight } from './sight.ts';

/** The sight as a condition on whom a row belongs to: what is out of sight is not found, so a forgotten check shows nothing. */
export function withinSight(sight: Sight, owner: PgColumn): SQL | undefined {
  if (sight === 'all') return undefined;
  if (sight === 'none') return sql`false`;
  return eq(owner, sight.customerId);
}
