import { refunds } from '@gatehouse/ticketing-db/refunds';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Settlement = {
  readonly refundId: string;
  readonly paymentId: string;
  readonly settledAt: Date;
};

/** Ends a refund whose money is back, and the tickets with it; told again, it changes nothing. */
export async function settleRefund(tx: TicketingDb, settlement: Settlement): Promise<void> {
  const { refundId, paymentId, settledAt } = settlement;
  const isIt = and(eq(refunds.id, refundId), eq(refunds.paymentId, paymentId));
  const [known] = await tx.select({ id: refunds.id }).from(refunds).where(isIt);
  if (known === undefined) throw new Error(`Payment ${paymentId} has no refund ${refundId} here.`);
  await tx
    .update(refunds)
    .set({ status: 'SUCCEEDED', settledAt })
    .where(and(isIt, eq(refunds.status, 'PENDING')));
  // A ticket that was cancelled stays so; its refund says that the money is back.
  await tx
    .update(tickets)
    .set({ status: 'REFUNDED' })
    .where(and(eq(tickets.refundId, refundId), eq(tickets.status, 'REFUNDING')));
}
