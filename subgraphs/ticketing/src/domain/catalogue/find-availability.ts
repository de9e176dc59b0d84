import { pools, typePools } from '@gatehouse/ticketing-db/catalogue';
import { eq, inArray, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Availability = { readonly typeId: string; readonly available: number };

/** Free places of each type: as many as the fullest of its pools has. A type without a pool has none and is left out. */
export async function findAvailability(
  db: TicketingDb,
  typeIds: readonly string[],
): Promise<readonly Availability[]> {
  return db
    .select({
      typeId: typePools.typeId,
      available: sql<number>`min(${pools.capacity} - ${pools.held} - ${pools.sold})`,
    })
    .from(typePools)
    .innerJoin(pools, eq(pools.id, typePools.poolId))
    .where(inArray(typePools.typeId, [...typeIds]))
    .groupBy(typePools.typeId);
}
