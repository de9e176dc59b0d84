import { badInput } from '@gatehouse/kit-subgraph/errors';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, desc, isNotNull } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { TicketingDb } from '../db.ts';
import { eventColumns, type ListedEvent } from './event-columns.ts';
import { eventCondition, type EventFilter } from './event-filter.ts';
import { eventOrders, type EventSort } from './event-order.ts';

export type EventListing = PageArguments & {
  readonly filter: EventFilter;
  readonly sort: EventSort;
  readonly onlyFeatured?: boolean;
  readonly now: Date;
};

/** One page of the public events. */
export async function listEvents(
  db: TicketingDb,
  listing: EventListing,
): Promise<Page<ListedEvent>> {
  const { filter, sort, onlyFeatured, now, after } = listing;
  const limit = pageLimit(listing);
  const order = eventOrders[sort];
  const isByPrice = order.column === events.priceFromMinor;
  if (isByPrice && !filter.price)
    throw badInput('Sorting by price needs filter.price.currency.', 'sort');
  const sorted = order.direction === 'asc' ? asc : desc;
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(
      and(
        eventCondition(filter, now),
        onlyFeatured ? events.featured : undefined,
        isByPrice ? isNotNull(events.priceFromMinor) : undefined,
        afterCursor(after, { ...order, id: events.id }),
      ),
    )
    .orderBy(sorted(order.column), sorted(events.id))
    .limit(limit + 1);
  return toPage(rows, limit, (event) => [order.write(event), event.id]);
}
