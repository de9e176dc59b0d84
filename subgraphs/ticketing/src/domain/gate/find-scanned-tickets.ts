import { ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { attendees } from '@gatehouse/ticketing-db/projections';
import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { eq, inArray, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** A ticket as gate staff sees it. */
export type ScannedTicket = {
  readonly id: string;
  readonly attendeeName: string | null;
  readonly ticketType: { readonly id: string; readonly name: string };
  readonly status: Ticket['status'];
  /** Of any checkpoint: inside anywhere is inside. */
  readonly admission: 'INSIDE' | 'ON_LEAVE' | 'OUT' | null;
};

/** Tickets by id as gate staff sees them; whose event it is must have been checked. */
export async function findScannedTickets(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly ScannedTicket[]> {
  return db
    .select({
      id: tickets.id,
      attendeeName: sql<string | null>`
        case ${tickets.attendeeKind} when 'SELF' then ${attendees.name} else ${tickets.attendeeName} end`,
      ticketType: { id: ticketTypes.id, name: ticketTypes.name },
      status: tickets.status,
      admission: sql<ScannedTicket['admission']>`
        (select state from ticketing.admissions where ticket_id = ${tickets.id}
          order by array_position(array['INSIDE', 'ON_LEAVE', 'OUT'], state) limit 1)`,
    })
    .from(tickets)
    .innerJoin(ticketTypes, eq(ticketTypes.id, tickets.typeId))
    .leftJoin(attendees, eq(attendees.customerId, tickets.holderId))
    .where(inArray(tickets.id, [...ids]));
}
