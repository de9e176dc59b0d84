import { payments } from '@gatehouse/payments-db/schema';
import { and, eq } from 'drizzle-orm';
import { startRefund } from '../start-refund.ts';
import type { Tx } from '../till.ts';
import { cardFeeSource } from './card-fee-source.ts';

/** Gives the fee of a request that came to nothing back, once, if it was paid. One that is paid later goes back by itself. */
export async function giveBackCardFee(tx: Tx, requestId: string): Promise<boolean> {
  const isPaid = and(eq(payments.subjectId, requestId), eq(payments.status, 'SUCCEEDED'));
  const [payment] = await tx.select().from(payments).where(isPaid);
  if (payment === undefined) return false;
  const { id: paymentId, capturedMinor: amountMinor } = payment;
  return startRefund(tx, { paymentId, amountMinor, source: cardFeeSource(requestId) });
}
