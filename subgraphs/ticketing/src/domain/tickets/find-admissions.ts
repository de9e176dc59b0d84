import { admissions, checkpoints, gates, type Admission } from '@gatehouse/ticketing-db/gate';
import { asc, eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Place = { readonly id: string; readonly name: string };

/** An admission as the holder of the ticket sees it. */
export type ShownAdmission = {
  readonly ticketId: string;
  readonly checkpoint: Place;
  readonly state: Admission['state'];
  readonly firstAt: Date;
  readonly firstGate: Place | null;
  readonly entryCount: number;
  readonly leaveUntil: Date | null;
};

/** Where these tickets were admitted, the first first. */
export async function findAdmissions(
  db: TicketingDb,
  ticketIds: readonly string[],
): Promise<readonly ShownAdmission[]> {
  return db
    .select({
      ticketId: admissions.ticketId,
      checkpoint: { id: checkpoints.id, name: checkpoints.name },
      state: admissions.state,
      firstAt: admissions.firstAt,
      firstGate: { id: gates.id, name: gates.name },
      entryCount: admissions.entries,
      leaveUntil: admissions.leaveUntil,
    })
    .from(admissions)
    .innerJoin(checkpoints, eq(checkpoints.id, admissions.checkpointId))
    .leftJoin(gates, eq(gates.id, admissions.firstGateId))
    .where(inArray(admissions.ticketId, [...ticketIds]))
    .orderBy(asc(admissions.firstAt), asc(admissions.checkpointId));
}
