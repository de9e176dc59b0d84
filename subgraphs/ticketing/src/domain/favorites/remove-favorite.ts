import { favorites } from '@gatehouse/ticketing-db/requests';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';

type Choice = { readonly customerId: string; readonly eventId: string };

/** Takes an event out of a customer's favourites, whatever has become of it; what is not among them stays out. */
export async function removeFavorite(
  db: TicketingDb,
  { customerId, eventId }: Choice,
): Promise<void> {
  if (!isUuid(eventId)) return;
  await db
    .delete(favorites)
    .where(and(eq(favorites.customerId, customerId), eq(favorites.eventId, eventId)));
}
