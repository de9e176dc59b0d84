import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';

/** What others know of an event; a change of anything else is not told. */
export const toldFields = ['organizerId', 'name', 'startsAt', 'endsAt', 'status'] as const;

type Told = Pick<ListedEvent, 'id' | 'version' | (typeof toldFields)[number]>;

/** Tells an event as it is now, in the transaction of its change. The first telling is `event.published`. */
export const tellEvent = (
  tx: TicketingDb,
  name: 'event.published' | 'event.updated',
  { id: eventId, version, organizerId, name: title, startsAt, endsAt, status }: Told,
): Promise<void> =>
  publish(tx, name, {
    eventId,
    version,
    organizerId,
    name: title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    status,
  });
