import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { orders } from '@gatehouse/ticketing-db/orders';
import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { and, asc, desc, eq, getTableColumns, gt, lte, ne } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { TicketingDb } from '../db.ts';
import { readInstant } from '../read-instant.ts';
import type { TicketStatus } from './ticket-status.ts';

type Listing = PageArguments & {
  readonly holderId: string;
  readonly when?: 'UPCOMING' | 'PAST' | null | undefined;
  readonly status?: TicketStatus | null | undefined;
  readonly now: Date;
};

type ListedTicket = Ticket & { readonly startsAt: Date };

/** One page of a customer's tickets by the start of their events: the next one first, or else the latest. */
export async function listTickets(db: TicketingDb, listing: Listing): Promise<Page<ListedTicket>> {
  const { holderId, when, status, now, after } = listing;
  const limit = pageLimit(listing);
  const direction = when === 'UPCOMING' ? 'asc' : 'desc';
  const sorted = direction === 'asc' ? asc : desc;
  const order = { column: events.startsAt, id: tickets.id, direction, read: readInstant } as const;
  const rows = await db
    .select({ ...getTableColumns(tickets), startsAt: events.startsAt })
    .from(tickets)
    .innerJoin(events, eq(events.id, tickets.eventId))
    .innerJoin(orders, eq(orders.id, tickets.orderId))
    .where(
      and(
        eq(tickets.holderId, holderId),
        ne(orders.status, 'EXPIRED'),
        when === 'UPCOMING' ? gt(events.endsAt, now) : undefined,
        when === 'PAST' ? lte(events.endsAt, now) : undefined,
        status ? eq(tickets.status, status) : undefined,
        afterCursor(after, order),
      ),
    )
    .orderBy(sorted(events.startsAt), sorted(tickets.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ startsAt, id }) => [startsAt.toISOString(), id]);
}
