import { events } from '@gatehouse/finances-db/projections';
import { takings } from '@gatehouse/finances-db/takings';
import { and, eq, isNull, lte } from 'drizzle-orm';
import type { Desk } from '../desk.ts';
import { platform } from '../platform.ts';
import { settleEvent } from './settle-event.ts';
import { settlementDelayMs } from './settlement-delay.ts';

export const settleOverEventsJob = 'settleOverEvents';

/** How many events one run settles; the next one goes on. */
const eventsMax = 200;

/** Settles every event that is long enough over and has something to settle, each by itself: one that fails keeps no other back. */
export async function settleOverEvents(
  { db, log }: Pick<Desk, 'db' | 'log'>,
  now: Date,
): Promise<void> {
  const over = await db
    .selectDistinct({ eventId: takings.eventId })
    .from(takings)
    .innerJoin(events, eq(events.eventId, takings.eventId))
    .where(
      and(
        isNull(takings.settledIn),
        lte(events.endsAt, new Date(now.getTime() - settlementDelayMs)),
      ),
    )
    .limit(eventsMax);
  for (const { eventId } of over) {
    try {
      await db.transaction((tx) => settleEvent(tx, platform(now), { eventId }));
    } catch (error) {
      log.error({ err: error, eventId }, 'an event cannot be settled');
    }
  }
}
