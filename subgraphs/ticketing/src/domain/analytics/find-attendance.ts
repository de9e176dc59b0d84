import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { uuidList } from './uuid-list.ts';

export type Attendance = {
  readonly checkpointId: string;
  readonly admitted: number;
  readonly inside: number;
};

/** Tickets each of these checkpoints admitted, and people inside by it; one that admitted none is left out. */
export async function findAttendance(
  db: TicketingDb,
  checkpointIds: readonly string[],
): Promise<readonly Attendance[]> {
  return db.execute<Attendance>(sql`
    select checkpoint_id as "checkpointId", count(*)::int as admitted,
      (count(distinct person_id) filter (where state = 'INSIDE'))::int as inside
    from ticketing.admissions where checkpoint_id = any(${uuidList(checkpointIds)})
    group by checkpoint_id`);
}

export type AdmittedOfType = { readonly typeId: string; readonly admitted: number };

/** How many sold tickets of these types were admitted at any checkpoint; a type without any is left out. */
export async function findAdmittedOfTypes(
  db: TicketingDb,
  typeIds: readonly string[],
): Promise<readonly AdmittedOfType[]> {
  return db.execute<AdmittedOfType>(sql`
    select ticket.type_id as "typeId", count(*)::int as admitted
    from ticketing.tickets as ticket
    where ticket.type_id = any(${uuidList(typeIds)}) and ticket.status in ('VALID', 'BLOCKED')
      and exists (select from ticketing.admissions where ticket_id = ticket.id)
    group by ticket.type_id`);
}
