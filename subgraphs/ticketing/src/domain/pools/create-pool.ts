import { notFound } from '@gatehouse/kit-subgraph/errors';
import { pools, type Pool } from '@gatehouse/ticketing-db/catalogue';
import { brokenKey } from '../broken-key.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { readCapacity, readPoolName } from './read-pool.ts';

export type NewPool = {
  readonly eventId: string;
  readonly name: string;
  readonly capacity: number;
};

/** Adds places that are counted together; nobody can book them before a ticket type draws on them. */
export async function createPool(visit: Visit, given: NewPool): Promise<Pool> {
  const eventId = readId(given.eventId, 'Event');
  const name = readPoolName(given.name, 'input.name');
  const capacity = readCapacity(given.capacity, 'input.capacity');
  return visit.db.transaction(async (tx) => {
    const [pool] = await tx
      .insert(pools)
      .values({ eventId, name, capacity })
      .returning()
      .catch((error: unknown) => {
        throw brokenKey(error) === 'pools_event_id_events_id_fk' ? notFound('Event') : error;
      });
    if (pool === undefined) throw new Error('The new pool was not answered.');
    await recordAudit(tx, visit, {
      verb: 'pool.create',
      entityType: 'Pool',
      entityId: pool.id,
      after: { eventId, name, capacity },
    });
    return pool;
  });
}
