import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { refundRequests, type RefundRequest } from '@gatehouse/ticketing-db/refunds';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { findRefundRequests } from './find-refund-requests.ts';

type Rejection = {
  readonly refundRequestId: string;
  readonly reason: string;
  readonly adminUserId: string;
};

/** Turns an open request down, for a reason that the customer reads. */
export async function rejectRefund(
  db: TicketingDb,
  actor: AuditActor,
  { refundRequestId: id, reason: given, adminUserId: decidedBy }: Rejection,
): Promise<RefundRequest> {
  const reason = readRemark(given, 'input.reason');
  if (!isUuid(id)) throw notFound('Refund request');
  return db.transaction(async (tx) => {
    const [request] = await tx
      .update(refundRequests)
      .set({ status: 'REJECTED', decisionReason: reason, decidedBy, decidedAt: actor.now })
      .where(and(eq(refundRequests.id, id), eq(refundRequests.status, 'OPEN')))
      .returning();
    if (request === undefined) {
      const [known] = await findRefundRequests(tx, [id], 'all');
      throw known === undefined ? notFound('Refund request') : conflict('This request is decided.');
    }
    await recordAudit(tx, actor, {
      verb: 'refund.reject',
      entityType: 'RefundRequest',
      entityId: id,
      before: { status: 'OPEN' },
      after: { status: 'REJECTED', reason },
    });
    return request;
  });
}
