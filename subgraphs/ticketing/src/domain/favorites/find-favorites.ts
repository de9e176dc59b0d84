import { favorites } from '@gatehouse/ticketing-db/requests';
import { and, eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Which of these events are among a customer's favourites. */
export async function findFavorites(
  db: TicketingDb,
  customerId: string,
  eventIds: readonly string[],
): Promise<readonly { readonly eventId: string }[]> {
  return db
    .select({ eventId: favorites.eventId })
    .from(favorites)
    .where(and(eq(favorites.customerId, customerId), inArray(favorites.eventId, [...eventIds])));
}
