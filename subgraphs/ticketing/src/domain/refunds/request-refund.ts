import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { admissions } from '@gatehouse/ticketing-db/gate';
import { refundRequests, type RefundRequest } from '@gatehouse/ticketing-db/refunds';
import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readRemark } from '../read-remark.ts';

type Wish = {
  readonly ticketId: string;
  readonly reason: string;
  readonly customerId: string;
  readonly now: Date;
};

/** Asks for the money of the customer's own ticket; of several at once one stands. */
export async function requestRefund(db: TicketingDb, wish: Wish): Promise<RefundRequest> {
  const { ticketId, customerId, now } = wish;
  const reason = readRemark(wish.reason, 'input.reason');
  if (!isUuid(ticketId)) throw notFound('Ticket');
  return db.transaction(async (tx) => {
    // Scans, offers and refunds of this ticket queue up here: what one of them did, the look below sees.
    const [ticket] = await tx
      .select()
      .from(tickets)
      .where(and(eq(tickets.id, ticketId), eq(tickets.holderId, customerId)))
      .for('no key update');
    if (ticket === undefined) throw notFound('Ticket');
    await refuseUnless(tx, ticket, now);
    const { eventId } = ticket;
    const [request] = await tx
      .insert(refundRequests)
      .values({ ticketId, eventId, customerId, reason, status: 'OPEN', requestedAt: now })
      .onConflictDoNothing()
      .returning();
    if (request === undefined) throw conflict('A refund of this ticket was asked for already.');
    return request;
  });
}

async function refuseUnless(tx: TicketingDb, ticket: Ticket, now: Date): Promise<void> {
  const { id, eventId, status } = ticket;
  if (status !== 'VALID') throw conflict('Only a valid ticket can be given back.');
  const admitted = tx.select({ id: admissions.ticketId }).from(admissions);
  const offered = tx.select({ id: transfers.id }).from(transfers);
  const isOpen = and(eq(transfers.status, 'PENDING'), gt(transfers.expiresAt, now));
  const [event] = await tx
    .select({
      status: events.status,
      until: sql`coalesce(${events.refundUntil}, ${events.startsAt})`.mapWith(events.startsAt),
      isAdmitted: sql<boolean>`exists ${admitted.where(eq(admissions.ticketId, id))}`,
      isOffered: sql<boolean>`exists ${offered.where(and(eq(transfers.ticketId, id), isOpen))}`,
    })
    .from(events)
    .where(eq(events.id, eventId));
  if (event === undefined) throw new Error(`Event ${eventId} is gone.`);
  if (event.status !== 'PUBLISHED' || now >= event.until)
    throw conflict('The time for refunds of this event is over.');
  if (event.isAdmitted) throw conflict('This ticket was admitted.');
  if (event.isOffered) throw conflict('This ticket is offered to somebody else.');
}
