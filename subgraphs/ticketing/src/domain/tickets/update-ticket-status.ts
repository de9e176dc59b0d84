import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Refund } from '@gatehouse/ticketing-db/refunds';
import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { awaitRefund } from '../refunds/await-refund.ts';
import { refundTickets } from '../refunds/refund-tickets.ts';
import type { TicketStatus } from './ticket-status.ts';

/**
 * The moves of a ticket's life that an administrator makes, by what they are called on record. The others follow from the order
 * it belongs to: it becomes valid by being paid, is given up with all of an unpaid order, and is REFUNDED by payments' word.
 */
const moves: Readonly<Partial<Record<TicketStatus, Partial<Record<TicketStatus, string>>>>> = {
  VALID: { BLOCKED: 'ticket.block', REFUNDING: 'ticket.refund', CANCELLED: 'ticket.cancel' },
  BLOCKED: { VALID: 'ticket.unblock' },
};

type Wish = {
  readonly ticketId: string;
  readonly status: TicketStatus;
  readonly reason: string;
  readonly adminUserId: string;
};

/** Moves a ticket on an administrator's word; a cancelled or refunded one gives its place and its money back, once. */
export async function updateTicketStatus(
  db: TicketingDb,
  actor: AuditActor,
  wish: Wish,
): Promise<Ticket> {
  const { ticketId, status } = wish;
  const reason = readRemark(wish.reason, 'input.reason');
  if (!isUuid(ticketId)) throw notFound('Ticket');
  const refund = await db.transaction(async (tx) => {
    const ticket = await getTicket(tx, ticketId);
    // The table refuses early; the database has the last word, because somebody else may move the ticket in between.
    const verb = moves[ticket.status]?.[status];
    const made = verb && (await move(tx, ticket, { ...wish, reason, now: actor.now }));
    if (!verb || !made)
      throw conflict(`This ticket is ${ticket.status}, or was admitted: it cannot be ${status}.`);
    const { amountMinor, refundId } = made;
    await recordAudit(tx, actor, {
      verb,
      entityType: 'Ticket',
      entityId: ticketId,
      before: { status: ticket.status },
      after: { status, reason, refundId, amountMinor },
    });
    return made.refund;
  });
  if (refund !== undefined) await awaitRefund(db, refund);
  return getTicket(db, ticketId);
}

async function getTicket(db: TicketingDb, ticketId: string): Promise<Ticket> {
  const [ticket] = await db.select().from(tickets).where(eq(tickets.id, ticketId));
  if (ticket === undefined) throw notFound('Ticket');
  return ticket;
}

type Made = {
  readonly refund?: Refund;
  readonly refundId?: string;
  readonly amountMinor?: bigint;
};

async function move(
  tx: TicketingDb,
  { id, orderId, status: from }: Ticket,
  { status: to, reason, adminUserId: decidedBy, now }: Wish & { readonly now: Date },
): Promise<Made | undefined> {
  if (to === 'REFUNDING' || to === 'CANCELLED') {
    const what = { orderId, ticketId: id, to, cause: 'ADMIN', decidedBy, reason, now } as const;
    const refund = await refundTickets(tx, what);
    return refund && { refund, refundId: refund.id, amountMinor: refund.amountMinor };
  }
  const moved = await tx
    .update(tickets)
    .set({ status: to })
    .where(and(eq(tickets.id, id), eq(tickets.status, from)))
    .returning({ id: tickets.id });
  return moved.length > 0 ? {} : undefined;
}
