import { cardRequests } from '@gatehouse/payments-db/cards';
import type { Payment } from '@gatehouse/payments-db/schema';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { startRefund } from '../start-refund.ts';
import type { Tx } from '../till.ts';
import { cardFeeSource } from './card-fee-source.ts';

/** Notes on the request that its fee was paid; for a request that is over by now, the money goes back. */
export async function closeCardFee(tx: Tx, payment: Payment): Promise<void> {
  const { id: paymentId, subjectId, capturedMinor } = payment;
  if (subjectId === null) throw new Error(`Payment ${paymentId} names no request of a card.`);
  const paid = await tx
    .update(cardRequests)
    .set({ feePaidAt: sql`now()` })
    .where(
      and(
        eq(cardRequests.id, subjectId),
        inArray(cardRequests.status, ['REQUESTED', 'APPROVED']),
        isNull(cardRequests.feePaidAt),
      ),
    )
    .returning({ id: cardRequests.id });
  if (paid.length > 0) return;
  const source = cardFeeSource(subjectId);
  await startRefund(tx, { paymentId, amountMinor: capturedMinor, source });
}
