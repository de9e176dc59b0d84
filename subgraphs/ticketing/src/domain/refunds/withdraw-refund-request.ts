import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { refundRequests, type RefundRequest } from '@gatehouse/ticketing-db/refunds';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { findRefundRequests } from './find-refund-requests.ts';

type Withdrawal = {
  readonly refundRequestId: string;
  readonly customerId: string;
  readonly now: Date;
};

/** Takes the customer's own request back while it is open. */
export async function withdrawRefundRequest(
  db: TicketingDb,
  { refundRequestId: id, customerId, now }: Withdrawal,
): Promise<RefundRequest> {
  if (!isUuid(id)) throw notFound('Refund request');
  const isOwn = and(eq(refundRequests.id, id), eq(refundRequests.customerId, customerId));
  const [request] = await db
    .update(refundRequests)
    .set({ status: 'WITHDRAWN', decidedAt: now })
    .where(and(isOwn, eq(refundRequests.status, 'OPEN')))
    .returning();
  if (request !== undefined) return request;
  const [own] = await findRefundRequests(db, [id], { customerId });
  throw own === undefined ? notFound('Refund request') : conflict('This request is decided.');
}
