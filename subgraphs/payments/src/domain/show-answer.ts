import type { Card } from '@gatehouse/payments-db/cards';
import type { Money } from '@gatehouse/kit-subgraph/money';
import { findPayments, type ShownPayment } from './find-payments.ts';
import type { Answer } from './idempotency/answer-once.ts';
import type { FeeNotPayableReason, OrderNotPayableReason } from './payment-outcome.ts';
import type { Db } from './till.ts';

export type ShownAnswer =
  | { readonly outcome: 'accepted'; readonly payment: ShownPayment; readonly replayed: boolean }
  | { readonly outcome: 'declined'; readonly payment: ShownPayment }
  | {
      readonly outcome: 'notPayable';
      readonly reason: OrderNotPayableReason;
      readonly otherPayment: ShownPayment | undefined;
    }
  | {
      readonly outcome: 'feeNotPayable';
      readonly reason: FeeNotPayableReason;
      readonly otherPayment: ShownPayment | undefined;
    }
  | { readonly outcome: 'insufficient'; readonly available: Money }
  | { readonly outcome: 'cardNotUsable'; readonly status: Card['status'] }
  | { readonly outcome: 'ceiling'; readonly headroom: Money };

/** The outcome of a key with its payment as it is now: outcomes stand for ever, payments move on. */
export async function showAnswer(
  db: Db,
  { outcome: stored, replayed }: Answer,
): Promise<ShownAnswer> {
  switch (stored.outcome) {
    case 'insufficient': {
      const { outcome, availableMinor, currency } = stored;
      return { outcome, available: { amountMinor: BigInt(availableMinor), currency } };
    }
    case 'ceiling': {
      const { outcome, headroomMinor, currency } = stored;
      return { outcome, headroom: { amountMinor: BigInt(headroomMinor), currency } };
    }
    case 'cardNotUsable':
      return stored;
    case 'notPayable':
      return { ...stored, otherPayment: await find(db, stored.paymentId) };
    case 'feeNotPayable':
      return { ...stored, otherPayment: await find(db, stored.paymentId) };
    case 'declined':
    case 'accepted': {
      const { outcome, paymentId } = stored;
      const payment = await find(db, paymentId);
      if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
      return outcome === 'declined' ? { outcome, payment } : { outcome, payment, replayed };
    }
  }
}

/** It was reached through the viewer's own key, so there is nothing left to hide. */
async function find(db: Db, paymentId: string | undefined): Promise<ShownPayment | undefined> {
  return paymentId === undefined ? undefined : (await findPayments(db, [paymentId], 'all'))[0];
}
