import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { orders } from '@gatehouse/ticketing-db/orders';
import { attendees } from '@gatehouse/ticketing-db/projections';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, asc, eq, ne, sql, type SQL } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { TicketingDb } from '../db.ts';
import type { Usher } from './usher-of.ts';
import { hasEnoughLetters, nameQuery } from './name-search.ts';

/** Somebody with a ticket for the usher's event. */
export type GateAttendee = {
  readonly eventId: string;
  readonly holderId: string;
  /** Null for the holder of a card who has tickets for others only. */
  readonly ticketId: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
};

type Listing = PageArguments & { readonly name: string };

/** People of the usher's event by name; nobody for a name of less than four letters. Only supervisors get addresses. */
export async function listGateAttendees(
  db: TicketingDb,
  usher: Usher,
  listing: Listing,
): Promise<Page<GateAttendee>> {
  const { name, after } = listing;
  const limit = pageLimit(listing);
  const beyond = afterId(after, tickets.id);
  const words = hasEnoughLetters(name) ? nameQuery(name) : undefined;
  const rows =
    words === undefined
      ? []
      : await selectGateAttendees(db, usher, and(sql`${tickets.search} @@ ${words}`, beyond))
          .orderBy(asc(tickets.id))
          .limit(limit + 1);
  return toPage(rows, limit, ({ ticketId }) => [ticketId]);
}

/** Tickets of the usher's event with what addresses the usher may see; those of orders that expired unpaid are left out. */
export function selectGateAttendees(db: TicketingDb, usher: Usher, condition: SQL | undefined) {
  const address = (column: typeof attendees.mobile | typeof attendees.email) =>
    usher.isSupervisor ? sql<string | null>`${column}` : sql<null>`null`;
  return db
    .select({
      eventId: tickets.eventId,
      holderId: tickets.holderId,
      ticketId: tickets.id,
      mobile: address(attendees.mobile),
      email: address(attendees.email),
    })
    .from(tickets)
    .innerJoin(orders, eq(orders.id, tickets.orderId))
    .leftJoin(attendees, eq(attendees.customerId, tickets.holderId))
    .where(and(eq(tickets.eventId, usher.eventId), ne(orders.status, 'EXPIRED'), condition));
}
