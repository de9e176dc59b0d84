import { events } from '@gatehouse/finances-db/projections';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { lt, sql } from 'drizzle-orm';
import type { Tx } from '../domain/desk.ts';
import { lockAwaited } from '../domain/mirror/lock-awaited.ts';
import { releaseWaiting } from '../domain/mirror/release-waiting.ts';

/** Keeps an event of ticketing as it was told last, for the first time too; an older one that comes late changes nothing. Releases what waited for it. */
export async function eventUpdated(
  tx: Tx,
  { eventId, startsAt, endsAt, category, ...shown }: PayloadOf<Events, 'event.updated'>,
): Promise<void> {
  const kept = {
    ...shown,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    categoryId: category?.categoryId ?? null,
    categoryName: category?.name ?? null,
  };
  await tx
    .insert(events)
    .values({ eventId, ...kept })
    .onConflictDoUpdate({
      target: events.eventId,
      set: kept,
      setWhere: lt(events.version, sql`excluded.version`),
    });
  await lockAwaited(tx, eventId);
  await releaseWaiting(tx, eventId);
}
