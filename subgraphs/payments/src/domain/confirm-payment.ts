import { waitFor } from '@gatehouse/kit-events/wait-for';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Payment } from '@gatehouse/payments-db/schema';
import { applyPaymentState } from './apply-payment-state.ts';
import { askRegistered } from './ask-registered.ts';
import { findPayments, type ShownPayment } from './find-payments.ts';
import { answerOnce } from './idempotency/answer-once.ts';
import { checkedKey } from './idempotency/checked-key.ts';
import { fingerprint } from './idempotency/fingerprint.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import { isFinal, isUnpaid } from './payment-status.ts';
import type { ProviderWord, Silence } from './provider.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';
import { shownStatus } from './shown-status.ts';
import type { Till } from './till.ts';

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
  const { db, provider } = till;
  const { customerId, now } = request;
  const key = checkedKey(request.idempotencyKey);
  const [payment] = await findPayments(db, [request.paymentId], { customerId });
  if (payment === undefined) throw notFound('Payment');

  const content = fingerprint({ paymentId: payment.id });
  const use = { actorId: customerId, operation: 'confirmPayment', key, fingerprint: content };
  const answer = await answerOnce(db, use, {
    begin: async (tx) => {
      const [fresh = payment] = await findPayments(tx, [payment.id], 'all');
      if (isFinal(fresh.status)) return outcomeOf(fresh, fresh.ofOrder);
      // What was cancelled can no longer become tickets, so nobody is asked for money that would only go back.
      if (fresh.ofOrder.status === 'CANCELLED')
        return { outcome: 'notPayable', reason: 'CANCELLED', paymentId: payment.id };
      return { ask: payment.id };
    },
    ask: () => askRegistered(provider, 'confirm', payment),
    finish: async (tx, paymentId, word) => {
      const charged = await applyPaymentState(tx, till.log, moveOf(word, paymentId, now));
      return outcomeOf(charged, payment.ofOrder);
    },
  });
  return showAfterTickets(till, await showAnswer(db, answer));
}

/** After silence the money may be taken or not: that is PROCESSING until the provider speaks. */
const moveOf = (word: ProviderWord | Silence, paymentId: string, now: Date) =>
  word.says === 'nothing'
    ? { paymentId, now, status: 'PROCESSING' as const }
    : { ...word, paymentId, now };

function outcomeOf(
  { id, status }: Payment,
  { status: order }: ShownPayment['ofOrder'],
): PaymentOutcome {
  if (status === 'FAILED') return { outcome: 'declined', paymentId: id };
  if (!isUnpaid(status)) return { outcome: 'accepted', paymentId: id };
  const reason = order === 'CANCELLED' ? 'CANCELLED' : 'EXPIRED';
  return { outcome: 'notPayable', reason };
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
