import { ticketTypes, type TicketType } from '@gatehouse/ticketing-db/catalogue';
import { asc, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** All types of an event, hidden ones too: a gate takes them. */
export async function findEventTypes(
  db: TicketingDb,
  eventId: string,
): Promise<readonly TicketType[]> {
  return db
    .select()
    .from(ticketTypes)
    .where(eq(ticketTypes.eventId, eventId))
    .orderBy(asc(ticketTypes.position), asc(ticketTypes.id));
}
