import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { pools } from '@gatehouse/ticketing-db/catalogue';
import { eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';

/** Deletes a pool; CONFLICT while a ticket type draws on it. */
export async function deletePool(visit: Visit, poolId: string): Promise<string> {
  const id = readId(poolId, 'Pool');
  return visit.db
    .transaction(async (tx) => {
      const [pool] = await tx.delete(pools).where(eq(pools.id, id)).returning();
      if (pool === undefined) throw notFound('Pool');
      const { eventId, name, capacity } = pool;
      await recordAudit(tx, visit, {
        verb: 'pool.delete',
        entityType: 'Pool',
        entityId: id,
        before: { eventId, name, capacity },
      });
      return id;
    })
    .catch((error: unknown) => {
      if (brokenKey(error) === 'type_pools_pool_id_pools_id_fk')
        throw conflict('A ticket type draws on this pool.');
      throw error;
    });
}
