import { findPayments, type ShownPayment } from './find-payments.ts';
import type { Answer } from './idempotency/answer-once.ts';
import type { OrderNotPayableReason } from './payment-outcome.ts';
import type { Db } from './till.ts';

export type ShownAnswer =
  | { readonly outcome: 'accepted'; readonly payment: ShownPayment; readonly replayed: boolean }
  | { readonly outcome: 'declined'; readonly payment: ShownPayment }
  | {
      readonly outcome: 'notPayable';
      readonly reason: OrderNotPayableReason;
      readonly otherPayment: ShownPayment | undefined;
    };

/** The outcome of a key with its payment as it is now: outcomes stand for ever, payments move on. */
export async function showAnswer(
  db: Db,
  { outcome: stored, replayed }: Answer,
): Promise<ShownAnswer> {
  const { paymentId } = stored;
  // The payment was reached through the viewer's own key and order, so there is nothing left to hide.
  const [payment] = paymentId === undefined ? [] : await findPayments(db, [paymentId], 'all');
  if (stored.outcome === 'notPayable')
    return { outcome: stored.outcome, reason: stored.reason, otherPayment: payment };
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  if (stored.outcome === 'declined') return { outcome: stored.outcome, payment };
  return { outcome: stored.outcome, payment, replayed };
}
