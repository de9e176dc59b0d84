import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import type { ScannedTicket } from './find-scanned-tickets.ts';

/** A customer at an event. */
export type HolderAt = { readonly eventId: string; readonly holderId: string };

/** The two as the key of a loader. */
export const holderKey = ({ eventId, holderId }: HolderAt): string => `${eventId} ${holderId}`;

export type HeldTicket = {
  readonly id: string;
  readonly attendeeKind: 'SELF' | 'DEPENDENT' | 'GUEST';
  readonly status: ScannedTicket['status'];
};

/** The tickets that a customer holds for an event, the oldest first; those of orders that expired unpaid are left out. */
export async function findHeldTickets(
  db: TicketingDb,
  { eventId, holderId }: HolderAt,
): Promise<readonly HeldTicket[]> {
  return db.execute<HeldTicket>(sql`
    select ticket.id, ticket.status, ticket.attendee_kind as "attendeeKind"
    from ticketing.tickets as ticket
    join ticketing.orders as placed on placed.id = ticket.order_id and placed.status <> 'EXPIRED'
    where ticket.holder_id = ${holderId} and ticket.event_id = ${eventId}
    order by ticket.id`);
}
