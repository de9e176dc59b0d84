import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, desc, eq, lte, ne, or, type SQL } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { TicketingDb } from '../db.ts';
import { isOpen, offeredTo, selectTransfers, type ShownTransfer } from './find-transfers.ts';
import type { TransferStatus } from './transfer-status.ts';

type Listing = PageArguments & {
  readonly customerId: string;
  readonly direction?: 'OUTGOING' | 'INCOMING' | null | undefined;
  readonly status?: TransferStatus | null | undefined;
  readonly now: Date;
};

/** One page of the offers that a customer made or got, the latest first: their ids grow with time. */
export async function listTransfers(
  db: TicketingDb,
  listing: Listing,
): Promise<Page<ShownTransfer>> {
  const { status, now, after } = listing;
  const limit = pageLimit(listing);
  const rows = await selectTransfers(db)
    .where(
      and(
        ofCustomer(db, listing),
        status ? hasStatus(status, now) : undefined,
        afterId(after, transfers.id, 'desc'),
      ),
    )
    .orderBy(desc(transfers.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}

function ofCustomer(db: TicketingDb, { customerId, direction }: Listing): SQL | undefined {
  const outgoing = eq(transfers.fromId, customerId);
  // What somebody offers to a number that has become their own is still their offer.
  const incoming = and(offeredTo(db, customerId), ne(transfers.fromId, customerId));
  if (direction === 'OUTGOING') return outgoing;
  return direction === 'INCOMING' ? incoming : or(outgoing, incoming);
}

function hasStatus(status: TransferStatus, now: Date): SQL | undefined {
  if (status === 'PENDING') return isOpen(now);
  const written = eq(transfers.status, status);
  if (status !== 'EXPIRED') return written;
  return or(written, and(eq(transfers.status, 'PENDING'), lte(transfers.expiresAt, now)));
}
