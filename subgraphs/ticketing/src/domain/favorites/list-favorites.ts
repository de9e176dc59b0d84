import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { favorites } from '@gatehouse/ticketing-db/requests';
import { and, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { readInstant } from '../read-instant.ts';

type Listing = PageArguments & { readonly customerId: string };

type Favorite = ListedEvent & { readonly addedAt: Date };

const order = {
  column: favorites.addedAt,
  id: favorites.eventId,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of a customer's favourites, the latest added first; events that are not public any more are left out. */
export async function listFavorites(db: TicketingDb, listing: Listing): Promise<Page<Favorite>> {
  const { customerId, after } = listing;
  const limit = pageLimit(listing);
  const rows = await db
    .select({ ...eventColumns, addedAt: favorites.addedAt })
    .from(favorites)
    .innerJoin(events, eq(events.id, favorites.eventId))
    .where(
      and(
        eq(favorites.customerId, customerId),
        eq(events.status, 'PUBLISHED'),
        afterCursor(after, order),
      ),
    )
    .orderBy(desc(favorites.addedAt), desc(favorites.eventId))
    .limit(limit + 1);
  return toPage(rows, limit, ({ addedAt, id }) => [addedAt.toISOString(), id]);
}
