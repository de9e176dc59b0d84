import { type Settlement, settlements } from '@gatehouse/finances-db/takings';
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
  readonly filter: { readonly eventId?: Given<string>; readonly organizerId?: Given<string> };
  readonly sight: Sight;
};

const order = {
  column: settlements.settledAt,
  id: settlements.id,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of the settlements in sight that meet every condition, the latest first. */
export async function listSettlements(db: Db, listing: Listing): Promise<Page<Settlement>> {
  const { eventId, organizerId } = listing.filter;
  const of = settlements;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(settlements)
    .where(
      and(
        withinSight(listing.sight, of.organizerId),
        eventId ? eq(of.eventId, filterId(eventId, 'filter.eventId')) : undefined,
        organizerId ? eq(of.organizerId, filterId(organizerId, 'filter.organizerId')) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(of.settledAt), desc(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ settledAt, id }) => [settledAt.toISOString(), id]);
}
