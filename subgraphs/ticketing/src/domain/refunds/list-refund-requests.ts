import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { refundRequests, type RefundRequest } from '@gatehouse/ticketing-db/refunds';
import { and, desc, eq } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

type Given<T> = T | null | undefined;

type RefundRequestFilter = {
  readonly status?: Given<RefundRequest['status']>;
  readonly eventId?: Given<string>;
  readonly customerId?: Given<string>;
};

type Listing = PageArguments & { readonly filter: RefundRequestFilter; readonly sight: Sight };

/** One page of the requests in sight that meet every condition, the latest first. */
export async function listRefundRequests(
  db: TicketingDb,
  listing: Listing,
): Promise<Page<RefundRequest>> {
  const { status, eventId, customerId } = listing.filter;
  const { id, ...of } = refundRequests;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(refundRequests)
    .where(
      and(
        withinSight(listing.sight, of.customerId),
        status ? eq(of.status, status) : undefined,
        eventId ? eq(of.eventId, filterId(eventId, 'filter.eventId')) : undefined,
        customerId ? eq(of.customerId, filterId(customerId, 'filter.customerId')) : undefined,
        afterId(listing.after, id, 'desc'),
      ),
    )
    .orderBy(desc(id))
    .limit(limit + 1);
  return toPage(rows, limit, (request) => [request.id]);
}
