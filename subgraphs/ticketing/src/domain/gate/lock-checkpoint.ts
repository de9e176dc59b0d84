import { notFound } from '@gatehouse/kit-subgraph/errors';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { checkpoints, type Checkpoint } from '@gatehouse/ticketing-db/gate';
import { and, eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { readId } from '../read-id.ts';
import { staffedEvents, type Staff } from '../staff.ts';

/** A checkpoint of an event that somebody works behind; NOT_FOUND for any other. */
export const getCheckpoint = async (
  db: TicketingDb,
  staff: Staff,
  checkpointId: string,
): Promise<Checkpoint> => found(await select(db, staff, checkpointId));

/** The same under a lock that lasts as long as the transaction. */
export const lockCheckpoint = async (
  tx: TicketingDb,
  staff: Staff,
  { checkpointId, strength }: { checkpointId: string; strength: 'update' | 'no key update' },
): Promise<Checkpoint> => found(await select(tx, staff, checkpointId).for(strength));

function select(db: TicketingDb, staff: Staff, checkpointId: string) {
  const own = db.select({ id: events.id }).from(events).where(staffedEvents(db, staff));
  const isIt = eq(checkpoints.id, readId(checkpointId, 'Checkpoint'));
  return db
    .select()
    .from(checkpoints)
    .where(and(isIt, inArray(checkpoints.eventId, own)));
}

function found([checkpoint]: readonly Checkpoint[]): Checkpoint {
  if (checkpoint === undefined) throw notFound('Checkpoint');
  return checkpoint;
}
