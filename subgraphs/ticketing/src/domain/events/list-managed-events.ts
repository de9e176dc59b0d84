import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { events, type Event } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import { narrowed, type EventFilter } from '../catalogue/event-filter.ts';
import { eventOrders } from '../catalogue/event-order.ts';
import type { TicketingDb } from '../db.ts';
import type { Given } from '../read-change.ts';
import { staffedEvents, type Staff } from '../staff.ts';

export type ManagedEventFilter = Omit<EventFilter, 'city' | 'price'> & {
  readonly status?: Given<Event['status']>;
  readonly isFeatured?: Given<boolean>;
};

export type ManagedEventListing = PageArguments & {
  readonly filter: ManagedEventFilter;
  readonly sort: 'STARTS_AT_ASC' | 'STARTS_AT_DESC' | 'NAME_ASC';
};

/** One page of the events, of any status, that somebody works behind. */
export async function listManagedEvents(
  db: TicketingDb,
  staff: Staff,
  { filter, sort, first, after }: ManagedEventListing,
): Promise<Page<ListedEvent>> {
  const limit = pageLimit({ first });
  const order = eventOrders[sort];
  const sorted = order.direction === 'asc' ? asc : desc;
  const { status, isFeatured } = filter;
  // An organizer's own are the only ones there are for them, whichever they ask for.
  const asked = staff.kind === 'organizer' ? { ...filter, organizerId: undefined } : filter;
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(
      and(
        staffedEvents(db, staff),
        status ? eq(events.status, status) : undefined,
        typeof isFeatured === 'boolean' ? eq(events.featured, isFeatured) : undefined,
        narrowed(asked),
        afterCursor(after, { ...order, id: events.id }),
      ),
    )
    .orderBy(sorted(order.column), sorted(events.id))
    .limit(limit + 1);
  return toPage(rows, limit, (event) => [order.write(event), event.id]);
}
