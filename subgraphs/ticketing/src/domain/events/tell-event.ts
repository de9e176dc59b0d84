import type { ListedEvent } from '../catalogue/event-columns.ts';
import { categories } from '@gatehouse/ticketing-db/catalogue';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';

/** What others know of an event; a change of anything else is not told. */
export const toldFields = [
  'organizerId',
  'name',
  'startsAt',
  'endsAt',
  'status',
  'categoryId',
] as const;

type Told = Pick<ListedEvent, 'id' | 'version' | (typeof toldFields)[number]>;

/** Tells an event as it is now, in the transaction of its change. The first telling is `event.published`. */
export async function tellEvent(
  tx: TicketingDb,
  name: 'event.published' | 'event.updated',
  { id: eventId, version, organizerId, name: title, startsAt, endsAt, status, categoryId }: Told,
): Promise<void> {
  const [category] = await tx
    .select({ categoryId: categories.id, name: categories.name })
    .from(categories)
    .where(eq(categories.id, categoryId));
  await publish(tx, name, {
    eventId,
    version,
    organizerId,
    name: title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    status,
    category,
  });
}
