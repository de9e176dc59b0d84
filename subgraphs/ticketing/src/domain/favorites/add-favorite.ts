import { notFound } from '@gatehouse/kit-subgraph/errors';
import { favorites } from '@gatehouse/ticketing-db/requests';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import { findPublicEvents } from '../catalogue/find-events.ts';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';

type Choice = { readonly customerId: string; readonly eventId: string; readonly now: Date };

/** Keeps a public event among a customer's favourites; adding it again changes nothing, not even when it was added. */
export async function addFavorite(
  db: TicketingDb,
  { customerId, eventId, now }: Choice,
): Promise<ListedEvent> {
  const [event] = isUuid(eventId) ? await findPublicEvents(db, [eventId]) : [];
  if (event === undefined) throw notFound('Event');
  await db
    .insert(favorites)
    .values({ customerId, eventId: event.id, addedAt: now })
    .onConflictDoNothing();
  return event;
}
