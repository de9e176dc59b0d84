import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { Db } from '../desk.ts';
import { filterId } from '../filter-id.ts';
import { readInstant } from '../read-instant.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

type Given<T> = T | null | undefined;

type Listing = PageArguments & {
  readonly filter: {
    readonly status?: Given<Disbursement['status']>;
    readonly organizerId?: Given<string>;
  };
  readonly sight: Sight;
};

const order = {
  column: disbursements.requestedAt,
  id: disbursements.id,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of the payouts in sight that meet every condition, the latest first. */
export async function listPayouts(db: Db, listing: Listing): Promise<Page<Disbursement>> {
  const { status, organizerId } = listing.filter;
  const of = disbursements;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(disbursements)
    .where(
      and(
        eq(of.kind, 'PAYOUT'),
        withinSight(listing.sight, of.partyId),
        status ? eq(of.status, status) : undefined,
        organizerId ? eq(of.partyId, filterId(organizerId, 'filter.organizerId')) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(of.requestedAt), desc(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ requestedAt, id }) => [requestedAt.toISOString(), id]);
}
