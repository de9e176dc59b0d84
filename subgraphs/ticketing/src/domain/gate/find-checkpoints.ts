import {
  admissions,
  checkpoints,
  gates,
  type Checkpoint,
  type Gate,
} from '@gatehouse/ticketing-db/gate';
import { asc, count, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** The checkpoints of these events, by name. */
export async function findCheckpointsOf(
  db: TicketingDb,
  eventIds: readonly string[],
): Promise<readonly Checkpoint[]> {
  return db
    .select()
    .from(checkpoints)
    .where(inArray(checkpoints.eventId, [...eventIds]))
    .orderBy(asc(checkpoints.name), asc(checkpoints.id));
}

/** Checkpoints by id. */
export async function findCheckpoints(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly Checkpoint[]> {
  return db
    .select()
    .from(checkpoints)
    .where(inArray(checkpoints.id, [...ids]));
}

/** The gates of these checkpoints, by name. */
export async function findGatesOf(
  db: TicketingDb,
  checkpointIds: readonly string[],
): Promise<readonly Gate[]> {
  return db
    .select()
    .from(gates)
    .where(inArray(gates.checkpointId, [...checkpointIds]))
    .orderBy(asc(gates.name), asc(gates.id));
}

type Admitted = { readonly checkpointId: string; readonly count: number };

/** How many tickets each checkpoint admitted; one that admitted none is left out. */
export async function countAdmissionsAt(
  db: TicketingDb,
  checkpointIds: readonly string[],
): Promise<readonly Admitted[]> {
  return db
    .select({ checkpointId: admissions.checkpointId, count: count() })
    .from(admissions)
    .where(inArray(admissions.checkpointId, [...checkpointIds]))
    .groupBy(admissions.checkpointId);
}
