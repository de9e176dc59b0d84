import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, lte, sql } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import { findEvents } from '../catalogue/find-events.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { tellEvent } from './tell-event.ts';

/** Ends an event. CONFLICT for anything but a public one that has begun. */
export async function completeEvent(visit: Visit, eventId: string): Promise<ListedEvent> {
  const { db, now } = visit;
  const id = readId(eventId, 'Event');
  return db.transaction(async (tx) => {
    const [event] = await tx
      .update(events)
      .set({ status: 'COMPLETED', version: sql`${events.version} + 1` })
      .where(and(eq(events.id, id), eq(events.status, 'PUBLISHED'), lte(events.startsAt, now)))
      .returning(eventColumns);
    if (event === undefined) {
      const [found] = await findEvents(tx, [id]);
      if (found === undefined) throw notFound('Event');
      throw conflict('Only a public event that has begun can be ended.');
    }
    await tellEvent(tx, 'event.updated', event);
    await recordAudit(tx, visit, {
      verb: 'event.complete',
      entityType: 'Event',
      entityId: id,
      before: { status: 'PUBLISHED' },
      after: { status: 'COMPLETED' },
    });
    return event;
  });
}
