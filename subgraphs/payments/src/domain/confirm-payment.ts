import { waitFor } from '@gatehouse/kit-events/wait-for';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { chargeOutcome, chargePayment, chargeWallet, recordCharge } from './charge-payment.ts';
import { findPayments } from './find-payments.ts';
import { answerOnce } from './idempotency/answer-once.ts';
import { checkedKey } from './idempotency/checked-key.ts';
import { fingerprint } from './idempotency/fingerprint.ts';
import { isFinal } from './payment-status.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';
import { shownStatus } from './shown-status.ts';
import type { Till } from './till.ts';
import { walletAlone } from './wallet-word.ts';

type Request = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly paymentId: string;
  readonly now: Date;
};

/** How long the answer waits for the tickets, or for ticketing to ask for the money back. */
const ticketsWithinMs = 2000;

/** Charges the customer's own payment at most once, and answers with what is known of it by then. */
export async function confirmPayment(till: Till, request: Request): Promise<ShownAnswer> {
  const { db } = till;
  const { customerId, now } = request;
  const key = checkedKey(request.idempotencyKey);
  const [payment] = await findPayments(db, [request.paymentId], { customerId });
  if (payment === undefined) throw notFound('Payment');

  const content = fingerprint({ paymentId: payment.id });
  const use = { actorId: customerId, operation: 'confirmPayment', key, fingerprint: content };
  const answer = await answerOnce(db, use, {
    begin: async (tx) => {
      const [fresh = payment] = await findPayments(tx, [payment.id], 'all');
      if (isFinal(fresh.status)) return chargeOutcome(fresh, fresh.ofOrder?.status);
      // What was cancelled can no longer become tickets, so nobody is asked for money that would only go back.
      if (fresh.ofOrder?.status === 'CANCELLED')
        return { outcome: 'notPayable', reason: 'CANCELLED', paymentId: payment.id };
      return fresh.provider === walletAlone
        ? chargeWallet(tx, till, { payment: fresh, now })
        : { ask: payment.id };
    },
    ask: (paymentId) => chargePayment(till, { paymentId, now }),
    finish: (tx, paymentId, charged) => recordCharge(tx, till, { paymentId, now, charged }),
  });
  return showAfterTickets(till, await showAnswer(db, answer));
}

async function showAfterTickets({ db }: Till, answer: ShownAnswer): Promise<ShownAnswer> {
  if (answer.outcome !== 'accepted' || answer.payment.status !== 'SUCCEEDED') return answer;
  const { id } = answer.payment;
  const find = async () => {
    const [payment] = await findPayments(db, [id], 'all');
    return payment && shownStatus(payment) === 'SUCCEEDED' ? payment : undefined;
  };
  const payment = await waitFor(find, { timeoutMs: ticketsWithinMs });
  return { ...answer, payment: payment ?? answer.payment };
}
