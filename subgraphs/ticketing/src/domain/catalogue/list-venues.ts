import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { venues, type Venue } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, sql } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { TicketingDb } from '../db.ts';
import { plainText } from '../plain-text.ts';

type VenueListing = PageArguments & { readonly city?: string | null | undefined };

const readName = (text: string) => (text.includes('\0') ? undefined : text);

/** One page of the venues, by name. */
export async function listVenues(db: TicketingDb, listing: VenueListing): Promise<Page<Venue>> {
  const { city, after } = listing;
  const limit = pageLimit(listing);
  const rule = { field: 'filter.city', lengthMax: 200 };
  const order = { column: venues.name, id: venues.id, direction: 'asc', read: readName } as const;
  const rows = await db
    .select()
    .from(venues)
    .where(
      and(
        city ? sql`lower(${venues.city}) = lower(${plainText(city, rule)})` : undefined,
        afterCursor(after, order),
      ),
    )
    .orderBy(asc(venues.name), asc(venues.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ name, id }) => [name, id]);
}
