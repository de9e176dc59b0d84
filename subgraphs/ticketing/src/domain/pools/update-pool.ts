import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { pools, type Pool } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { changedFields } from '../changed-fields.ts';
import { readReplacement, type Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { readCapacity, readPoolName } from './read-pool.ts';

export type PoolUpdate = {
  readonly poolId: string;
  readonly name?: Given<string>;
  readonly capacity?: Given<number>;
};

/** Renames a pool or sets its capacity; CONFLICT below what is held and sold at that very moment. */
export async function updatePool(visit: Visit, given: PoolUpdate): Promise<Pool> {
  const id = readId(given.poolId, 'Pool');
  const name = readReplacement(given.name, 'input.name', readPoolName);
  const capacity = readReplacement(given.capacity, 'input.capacity', readCapacity);
  return visit.db.transaction(async (tx) => {
    if (name === undefined && capacity === undefined) return getPool(tx, id);
    // One conditional statement: bookings and this queue up at the row, and each sees what the one before it left.
    const fits =
      capacity === undefined ? undefined : lte(sql`${pools.held} + ${pools.sold}`, capacity);
    const [changed] = await tx
      .update(pools)
      .set({ name, capacity })
      .where(and(eq(pools.id, id), fits))
      .returning({
        ...getTableColumns(pools),
        nameBefore: sql<string>`old.name`,
        capacityBefore: sql<number>`old.capacity`,
      });
    if (changed === undefined) {
      const { held, sold } = await getPool(tx, id);
      throw conflict(`${held + sold} of these places are held or sold.`);
    }
    const { nameBefore, capacityBefore, ...pool } = changed;
    const fields = changedFields(
      { name: nameBefore, capacity: capacityBefore },
      { name: pool.name, capacity: pool.capacity },
    );
    if (fields !== undefined)
      await recordAudit(tx, visit, {
        verb: 'pool.update',
        entityType: 'Pool',
        entityId: id,
        ...fields,
      });
    return pool;
  });
}

async function getPool(db: TicketingDb, id: string): Promise<Pool> {
  const [pool] = await db.select().from(pools).where(eq(pools.id, id));
  if (pool === undefined) throw notFound('Pool');
  return pool;
}
