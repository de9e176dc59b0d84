import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { attendees } from '@gatehouse/ticketing-db/projections';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Files } from '@gatehouse/kit-files/open-files';
import type { TicketingDb } from '../db.ts';
import { exportCsv, type Exported } from '../files/export-csv.ts';
import { recordAudit } from '../record-audit.ts';
import { getStaffedEvent, type Staff } from '../staff.ts';

type Place = { readonly db: TicketingDb; readonly files: Files };
type Wish = { readonly eventId: string; readonly staff: Staff };

const columns = [
  'ticketId',
  'ticketType',
  'attendee',
  'status',
  'orderId',
  'issuedAt',
  'admission',
  'admittedAt',
];

/** So many rows are in memory at a time, however many people an event has. */
const batch = 1000;

/** Writes everybody who ever had a paid ticket of the event into a CSV file, and puts that on record. */
export async function exportAttendees(
  place: Place,
  actor: AuditActor,
  { eventId, staff }: Wish,
): Promise<Exported> {
  const event = await getStaffedEvent(place.db, staff, eventId);
  const rows = (tx: TicketingDb) => attendeesOf(tx, event.id);
  const exported = await exportCsv(place, { columns, rows, now: actor.now });
  await place.db.transaction((tx) =>
    recordAudit(tx, actor, {
      verb: 'attendees.export',
      entityType: 'Event',
      entityId: event.id,
      after: { rowCount: exported.rowCount },
    }),
  );
  return exported;
}

async function* attendeesOf(tx: TicketingDb, eventId: string) {
  let last: string | undefined;
  do {
    const rows = await readBatch(tx, eventId, last);
    for (const { id, ...row } of rows) {
      const { type, attendee, status, orderId, issuedAt, admission, admittedAt } = row;
      yield [id, type, attendee, status, orderId, issuedAt, admission, admittedAt];
    }
    last = rows.length === batch ? rows.at(-1)?.id : undefined;
  } while (last !== undefined);
}

const readBatch = (tx: TicketingDb, eventId: string, after: string | undefined) =>
  tx
    .select({
      id: tickets.id,
      type: ticketTypes.name,
      attendee: sql<string | null>`
        case ${tickets.attendeeKind} when 'SELF' then ${attendees.name} else ${tickets.attendeeName} end`,
      status: tickets.status,
      orderId: tickets.orderId,
      issuedAt: tickets.issuedAt,
      // Of any checkpoint: inside anywhere is inside.
      admission: sql<string | null>`
        (select state from ticketing.admissions where ticket_id = ${tickets.id}
          order by array_position(array['INSIDE', 'ON_LEAVE', 'OUT'], state) limit 1)`,
      admittedAt:
        sql`(select min(first_at) from ticketing.admissions where ticket_id = ${tickets.id})`.mapWith(
          tickets.issuedAt,
        ),
    })
    .from(tickets)
    .innerJoin(ticketTypes, eq(ticketTypes.id, tickets.typeId))
    .leftJoin(attendees, eq(attendees.customerId, tickets.holderId))
    .where(
      and(
        eq(tickets.eventId, eventId),
        isNotNull(tickets.issuedAt),
        after === undefined ? undefined : gt(tickets.id, after),
      ),
    )
    .orderBy(asc(tickets.id))
    .limit(batch);
