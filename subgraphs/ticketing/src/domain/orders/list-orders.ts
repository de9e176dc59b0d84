import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import { orders, type Order } from '@gatehouse/ticketing-db/orders';
import { and, desc, eq, lt, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';

type Listing = PageArguments & { readonly customerId: string };

/** One page of a customer's orders, the latest first: their ids grow with time. */
export async function listOrders(db: TicketingDb, listing: Listing): Promise<Page<Order>> {
  const { customerId, after } = listing;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(orders)
    .where(and(eq(orders.customerId, customerId), before(after)))
    .orderBy(desc(orders.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}

function before(cursor: string | null | undefined): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUuid(id))
    throw badInput('after is not a cursor of this list.', 'after');
  return lt(orders.id, id);
}
