import { eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Sight } from './sight.ts';

/** The condition that a row of this organizer can be seen; every reading statement carries it. */
export function withinSight(sight: Sight, organizerId: PgColumn): SQL {
  if (sight === 'all') return sql`true`;
  if (sight === 'none') return sql`false`;
  return eq(organizerId, sight.organizerId);
}
