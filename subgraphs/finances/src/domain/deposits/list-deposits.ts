import { type Deposit, deposits } from '@gatehouse/finances-db/deposits';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { Tx } from '../desk.ts';
import { filterId } from '../filter-id.ts';
import { readInstant } from '../read-instant.ts';

type Listing = PageArguments & {
  readonly filter: { readonly organizerId?: string | null | undefined };
};

const order = {
  column: deposits.takenAt,
  id: deposits.id,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of the deposits that meet the condition, the latest first. */
export async function listDeposits(tx: Tx, listing: Listing): Promise<Page<Deposit>> {
  const { organizerId } = listing.filter;
  const of = deposits;
  const limit = pageLimit(listing);
  const rows = await tx
    .select()
    .from(of)
    .where(
      and(
        organizerId ? eq(of.organizerId, filterId(organizerId, 'filter.organizerId')) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(of.takenAt), desc(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ takenAt, id }) => [takenAt.toISOString(), id]);
}
