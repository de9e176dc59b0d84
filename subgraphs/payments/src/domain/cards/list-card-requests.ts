import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { and, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import { filterId } from '../filter-id.ts';
import type { Sight } from '../sight.ts';
import type { Tx } from '../till.ts';
import { withinSight } from '../within-sight.ts';

type Given<T> = T | null | undefined;

type Filter = {
  readonly status?: Given<CardRequest['status']>;
  readonly customerId?: Given<string>;
};

type Listing = PageArguments & { readonly filter?: Given<Filter>; readonly sight: Sight };

const order = {
  column: cardRequests.createdAt,
  id: cardRequests.id,
  direction: 'desc' as const,
  read: (text: string) => {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? undefined : at;
  },
};

/** One page of the requests in sight that meet every condition, the latest first. */
export async function listCardRequests(tx: Tx, listing: Listing): Promise<Page<CardRequest>> {
  const { status, customerId } = listing.filter ?? {};
  const limit = pageLimit(listing);
  const of = cardRequests;
  const rows = await tx
    .select()
    .from(of)
    .where(
      and(
        withinSight(listing.sight, of.customerId),
        status ? eq(of.status, status) : undefined,
        customerId ? eq(of.customerId, filterId(customerId, 'filter.customerId')) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(of.createdAt), desc(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
}
