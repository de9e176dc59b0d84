import { notFound } from '@gatehouse/kit-subgraph/errors';
import { events, ticketTypes, type TicketType } from '@gatehouse/ticketing-db/catalogue';
import { eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/**
 * A ticket type under a lock that lasts as long as the transaction; NOT_FOUND for an unknown one. The event comes first, as it
 * does for bookings: a type's price is kept in its event's row too.
 */
export async function lockTicketType(
  tx: TicketingDb,
  id: string,
  strength: 'update' | 'no key update',
): Promise<TicketType> {
  const isIt = eq(ticketTypes.id, id);
  const itsEvent = tx.select({ id: ticketTypes.eventId }).from(ticketTypes).where(isIt);
  await tx
    .select({ id: events.id })
    .from(events)
    .where(inArray(events.id, itsEvent))
    .for('no key update');
  const [type] = await tx.select().from(ticketTypes).where(isIt).for(strength);
  if (type === undefined) throw notFound('Ticket type');
  return type;
}
