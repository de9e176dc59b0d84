import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { events, ticketTypes, typePools } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, exists, gt, sql } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import { findEvents } from '../catalogue/find-events.ts';
import type { TicketingDb } from '../db.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { tellEvent } from './tell-event.ts';

/** Makes a draft public. CONFLICT for anything but a draft that has not ended and sells something. */
export async function publishEvent(visit: Visit, eventId: string): Promise<ListedEvent> {
  const { db, now } = visit;
  const id = readId(eventId, 'Event');
  return db.transaction(async (tx) => {
    const [event] = await tx
      .update(events)
      .set({ status: 'PUBLISHED', version: sql`${events.version} + 1` })
      .where(
        and(
          eq(events.id, id),
          eq(events.status, 'DRAFT'),
          gt(events.endsAt, now),
          sellsSomething(tx),
        ),
      )
      .returning(eventColumns);
    if (event === undefined) throw await whyNot(tx, id, now);
    await tellEvent(tx, 'event.published', event);
    await recordAudit(tx, visit, {
      verb: 'event.publish',
      entityType: 'Event',
      entityId: id,
      before: { status: 'DRAFT' },
      after: { status: 'PUBLISHED' },
    });
    return event;
  });
}

/** A type that draws on places; one without any is always sold out. */
const sellsSomething = (tx: TicketingDb) =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(ticketTypes)
      .innerJoin(typePools, eq(typePools.typeId, ticketTypes.id))
      .where(eq(ticketTypes.eventId, events.id)),
  );

async function whyNot(tx: TicketingDb, id: string, now: Date): Promise<Error> {
  const [event] = await findEvents(tx, [id]);
  if (event === undefined) return notFound('Event');
  if (event.status !== 'DRAFT') return conflict('This event is no draft any more.');
  if (event.endsAt <= now) return conflict('This event lies in the past.');
  return conflict('This event sells nothing yet: give it a ticket type with places.');
}
