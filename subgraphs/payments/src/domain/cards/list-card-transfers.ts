import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { type CardTransfer, cardTransfers } from '@gatehouse/payments-db/cards';
import { and, desc, eq, or } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Tx } from '../till.ts';

type Given<T> = T | null | undefined;

type Filter = {
  readonly direction?: Given<'OUTGOING' | 'INCOMING'>;
  readonly status?: Given<CardTransfer['status']>;
};

type Listing = PageArguments & { readonly filter?: Given<Filter>; readonly merchantId: string };

/** One page of the offers that a merchant made or got, the latest first. */
export async function listCardTransfers(tx: Tx, listing: Listing): Promise<Page<CardTransfer>> {
  const { direction, status } = listing.filter ?? {};
  const made = eq(cardTransfers.fromMerchantId, listing.merchantId);
  const got = eq(cardTransfers.toMerchantId, listing.merchantId);
  const both = { OUTGOING: made, INCOMING: got };
  const limit = pageLimit(listing);
  const rows = await tx
    .select()
    .from(cardTransfers)
    .where(
      and(
        direction ? both[direction] : or(made, got),
        status ? eq(cardTransfers.status, status) : undefined,
        afterId(listing.after, cardTransfers.id, 'desc'),
      ),
    )
    // Ids grow with time.
    .orderBy(desc(cardTransfers.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
