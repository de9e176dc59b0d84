import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { and, asc, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

/** Tickets by id, as far as they are in sight. */
export async function findTickets(
  db: TicketingDb,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly Ticket[]> {
  return db
    .select()
    .from(tickets)
    .where(and(inArray(tickets.id, [...ids]), withinSight(sight, tickets.holderId)));
}

/** The tickets of these orders, as far as they are in sight. */
export async function findTicketsOf(
  db: TicketingDb,
  orderIds: readonly string[],
  sight: Sight,
): Promise<readonly Ticket[]> {
  return db
    .select()
    .from(tickets)
    .where(and(inArray(tickets.orderId, [...orderIds]), withinSight(sight, tickets.holderId)))
    .orderBy(asc(tickets.id));
}
