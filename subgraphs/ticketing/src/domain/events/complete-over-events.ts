import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { eventColumns } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { platform } from '../platform.ts';
import { recordAudit } from '../record-audit.ts';
import { tellEvent } from './tell-event.ts';

export const completeOverEventsJob = 'completeOverEvents';

/** Late guests are gone by then, and what devices scanned without a network has come in. */
const graceMs = 12 * 3_600_000;
const batchSize = 100;

/** Ends public events some hours after their end, a batch in a transaction. Repeating it changes nothing. */
export async function completeOverEvents(db: TicketingDb, now: Date): Promise<void> {
  while ((await completeBatch(db, now)) === batchSize);
}

const completeBatch = (db: TicketingDb, now: Date): Promise<number> =>
  db.transaction(async (tx) => {
    // What somebody else is changing comes with the next run.
    const over = tx
      .select({ id: events.id })
      .from(events)
      .where(
        and(eq(events.status, 'PUBLISHED'), lt(events.endsAt, new Date(now.getTime() - graceMs))),
      )
      .orderBy(asc(events.endsAt))
      .limit(batchSize)
      .for('no key update', { skipLocked: true });
    const completed = await tx
      .update(events)
      .set({ status: 'COMPLETED', version: sql`${events.version} + 1` })
      .where(inArray(events.id, over))
      .returning(eventColumns);
    for (const event of completed) {
      await tellEvent(tx, 'event.updated', event);
      await recordAudit(tx, platform(now), {
        verb: 'event.complete',
        entityType: 'Event',
        entityId: event.id,
        before: { status: 'PUBLISHED' },
        after: { status: 'COMPLETED' },
      });
    }
    return completed.length;
  });
