import { badInput } from '@gatehouse/kit-subgraph/errors';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import { searchWords } from '../catalogue/search-words.ts';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';
import type { TicketStatus } from './ticket-status.ts';

type Given<T> = T | null | undefined;

export type TicketSearch = {
  readonly holderId?: Given<string>;
  readonly eventId?: Given<string>;
  readonly ticketTypeId?: Given<string>;
  readonly orderId?: Given<string>;
  readonly status?: Given<TicketStatus>;
  readonly attendeeName?: Given<string>;
};

type Listing = PageArguments & { readonly filter: TicketSearch };

const lengthMax = 120;

/** One page of everybody's tickets that meet every condition, the latest first. */
export async function searchTickets(db: TicketingDb, listing: Listing): Promise<Page<Ticket>> {
  const { holderId, eventId, ticketTypeId, orderId, status, attendeeName } = listing.filter;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(tickets)
    .where(
      and(
        holderId ? eq(tickets.holderId, filterId(holderId, 'filter.holderId')) : undefined,
        eventId ? eq(tickets.eventId, filterId(eventId, 'filter.eventId')) : undefined,
        ticketTypeId
          ? eq(tickets.typeId, filterId(ticketTypeId, 'filter.ticketTypeId'))
          : undefined,
        orderId ? eq(tickets.orderId, filterId(orderId, 'filter.orderId')) : undefined,
        status ? eq(tickets.status, status) : undefined,
        attendeeName ? isNamed(attendeeName) : undefined,
        afterId(listing.after, tickets.id, 'desc'),
      ),
    )
    .orderBy(desc(tickets.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}

/**
 * Accents count as little as in the document that is searched; see `name_words` of migration 0007. Whoever is found is found
 * first: left to itself the planner walks through everybody's tickets from the latest on, for it cannot tell how rare a name is.
 */
function isNamed(name: string): SQL | undefined {
  if (name.length > lengthMax)
    throw badInput(`Write at most ${lengthMax} characters.`, 'filter.attendeeName');
  const words = searchWords(name.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, ''));
  if (words === undefined) return undefined;
  return sql`${tickets.id} in (
    with found as materialized (
      select named.id from ticketing.tickets as named where named.search @@ to_tsquery('simple', ${words})
    ) select id from found)`;
}
