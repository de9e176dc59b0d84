import { venues, type Venue } from '@gatehouse/ticketing-db/catalogue';
import { inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Venues by id. */
export async function findVenues(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly Venue[]> {
  return db
    .select()
    .from(venues)
    .where(inArray(venues.id, [...ids]));
}
