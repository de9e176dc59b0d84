import type { Payment, Refund } from '@gatehouse/payments-db/schema';
import { books } from '../books.ts';
import type { Tx } from '../till.ts';
import { tellPosted } from './tell-posted.ts';

type Posting = {
  readonly payment: Payment;
  readonly refund: Refund;
  /** Which side gets its part now. */
  readonly to: 'wallet' | 'provider';
};

const refundKinds = { ORDER: 'order.refunded', CARD_FEE: 'card_fee.refunded' } as const;

/** Posts one side of a refund: what is due to finances falls by it. A wallet may rise beyond its ceiling by what it gets back. */
export async function postRefund(tx: Tx, { payment, refund, to }: Posting): Promise<void> {
  const { id: paymentId, purpose, orderId, cardId, accountId, currency } = payment;
  if (purpose === 'RELOAD')
    throw new Error(`Payment ${paymentId} is a reload: it is spent, not given back.`);
  const minor = to === 'wallet' ? refund.walletMinor : refund.amountMinor - refund.walletMinor;
  if (to === 'wallet' && accountId === null)
    throw new Error(`Payment ${paymentId} names no wallet.`);
  const target =
    to === 'wallet' && accountId !== null
      ? { account: accountId }
      : { kind: 'provider_clearing', currency };
  const answer = await books.post(tx, {
    kind: refundKinds[purpose],
    // Each side at its own time, and once.
    sourceId: `${refund.id}:${to}`,
    memo: { paymentId, refundId: refund.id, orderId, cardId },
    lines: [
      { kind: 'due_finances', currency, amountMinor: -minor },
      { ...target, amountMinor: minor },
    ],
  });
  if (answer.outcome !== 'POSTED')
    throw new Error(`Refund ${refund.id} was not posted to the ${to}: ${answer.outcome}.`);
  await tellPosted(tx, { journalId: answer.journalId, payment, dueMinor: -minor });
}
