import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { refundRequests, type Refund, type RefundRequest } from '@gatehouse/ticketing-db/refunds';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { awaitRefund } from './await-refund.ts';
import { refundTickets } from './refund-tickets.ts';

type Approval = {
  readonly refundRequestId: string;
  readonly reason: string | null | undefined;
  readonly adminUserId: string;
};

type Granted = { readonly request: RefundRequest; readonly refund: Refund };

/** Grants an open request, once: ticket, place and money go back together. Then waits a moment for the money to arrive. */
export async function approveRefund(
  db: TicketingDb,
  actor: AuditActor,
  { refundRequestId: id, reason: given, adminUserId }: Approval,
): Promise<RefundRequest> {
  const reason = given === null || given === undefined ? null : readRemark(given, 'input.reason');
  if (!isUuid(id)) throw notFound('Refund request');
  const granted = await db.transaction(async (tx): Promise<Granted> => {
    const [asked] = await tx
      .select({ orderId: tickets.orderId, ticketId: tickets.id, status: refundRequests.status })
      .from(refundRequests)
      .innerJoin(tickets, eq(tickets.id, refundRequests.ticketId))
      .where(eq(refundRequests.id, id));
    if (asked === undefined) throw notFound('Refund request');
    const refund = await refundTickets(tx, {
      orderId: asked.orderId,
      ticketId: asked.ticketId,
      to: 'REFUNDING',
      cause: 'REQUEST',
      requestId: id,
      decidedBy: adminUserId,
      reason,
      now: actor.now,
    });
    if (refund === undefined)
      throw conflict('This request is decided, or its ticket was admitted or is no longer valid.');
    const [request] = await tx.select().from(refundRequests).where(eq(refundRequests.id, id));
    if (request === undefined) throw new Error(`Refund request ${id} is gone.`);
    const { id: refundId, amountMinor } = refund;
    await recordAudit(tx, actor, {
      verb: 'refund.approve',
      entityType: 'RefundRequest',
      entityId: id,
      before: { status: 'OPEN' },
      after: { status: 'APPROVED', reason, refundId, amountMinor },
    });
    return { request, refund };
  });
  await awaitRefund(db, granted.refund);
  return granted.request;
}
