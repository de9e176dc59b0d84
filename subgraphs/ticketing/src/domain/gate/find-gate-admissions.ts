import { admissions, checkpoints, gates, type Admission } from '@gatehouse/ticketing-db/gate';
import { asc, eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** That a ticket was admitted at a checkpoint, with the names of both places. */
export type GateAdmission = Pick<
  Admission,
  'ticketId' | 'checkpointId' | 'state' | 'firstAt' | 'leaveUntil'
> & {
  readonly checkpointName: string;
  readonly firstGate: { readonly id: string; readonly name: string } | null;
};

/** Where these tickets were admitted, the first time first. */
export async function findGateAdmissions(
  db: TicketingDb,
  ticketIds: readonly string[],
): Promise<readonly GateAdmission[]> {
  return db
    .select({
      ticketId: admissions.ticketId,
      checkpointId: admissions.checkpointId,
      checkpointName: checkpoints.name,
      state: admissions.state,
      firstAt: admissions.firstAt,
      leaveUntil: admissions.leaveUntil,
      firstGate: { id: gates.id, name: gates.name },
    })
    .from(admissions)
    .innerJoin(checkpoints, eq(checkpoints.id, admissions.checkpointId))
    .leftJoin(gates, eq(gates.id, admissions.firstGateId))
    .where(inArray(admissions.ticketId, [...ticketIds]))
    .orderBy(asc(admissions.firstAt), asc(admissions.checkpointId));
}
