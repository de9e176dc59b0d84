import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { eventColumns, type ListedEvent } from './event-columns.ts';

/** Events by id, whatever their status: for what already belongs to the viewer, such as the event of a ticket. */
export async function findEvents(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly ListedEvent[]> {
  return db
    .select(eventColumns)
    .from(events)
    .where(inArray(events.id, [...ids]));
}

/** Events by id that everybody may see. */
export async function findPublicEvents(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly ListedEvent[]> {
  return db
    .select(eventColumns)
    .from(events)
    .where(and(inArray(events.id, [...ids]), eq(events.status, 'PUBLISHED')));
}
