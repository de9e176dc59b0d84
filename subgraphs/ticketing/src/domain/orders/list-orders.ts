import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { orders, type Order } from '@gatehouse/ticketing-db/orders';
import { and, desc, eq, gte, lt } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';
import { readInstant } from '../read-instant.ts';
import type { OrderStatus } from './order-status.ts';

type Given<T> = T | null | undefined;

export type OrderFilter = {
  readonly customerId?: Given<string>;
  readonly eventId?: Given<string>;
  readonly status?: Given<OrderStatus>;
  readonly placedFrom?: Given<Date>;
  readonly placedBefore?: Given<Date>;
};

type Listing = PageArguments & { readonly filter: OrderFilter };

const order = {
  column: orders.placedAt,
  id: orders.id,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of the orders that meet every condition, the latest first. */
export async function listOrders(db: TicketingDb, listing: Listing): Promise<Page<Order>> {
  const { customerId, eventId, status, placedFrom, placedBefore } = listing.filter;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(orders)
    .where(
      and(
        customerId ? eq(orders.customerId, filterId(customerId, 'filter.customerId')) : undefined,
        eventId ? eq(orders.eventId, filterId(eventId, 'filter.eventId')) : undefined,
        status ? eq(orders.status, status) : undefined,
        placedFrom ? gte(orders.placedAt, placedFrom) : undefined,
        placedBefore ? lt(orders.placedAt, placedBefore) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ placedAt, id }) => [placedAt.toISOString(), id]);
}
