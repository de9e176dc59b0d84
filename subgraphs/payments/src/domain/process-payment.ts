import { waitFor } from '@gatehouse/kit-events/wait-for';
import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import type { Order } from '@gatehouse/payments-db/schema';
import { applyPaymentState } from './apply-payment-state.ts';
import { findOrders } from './find-orders.ts';
import { findPayments } from './find-payments.ts';
import { answerOnce } from './idempotency/answer-once.ts';
import { checkedKey } from './idempotency/checked-key.ts';
import { fingerprint } from './idempotency/fingerprint.ts';
import { isId } from './is-id.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import type { ProviderWord, Silence } from './provider.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';
import { startPayment } from './start-payment.ts';
import type { Till, Tx } from './till.ts';

type Request = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly orderId: string;
  readonly paymentMethod: string;
  readonly now: Date;
};

/** An order placed a moment ago is still on its way here. */
const orderWithinMs = 2000;

/** Starts the payment of the customer's own order, once per key, and never two at a time for one order. */
export async function processPayment(till: Till, request: Request): Promise<ShownAnswer> {
  const { db, provider } = till;
  const { customerId, orderId, paymentMethod: method, now } = request;
  const key = checkedKey(request.idempotencyKey);
  if (!provider.isMethod(method))
    throw badInput('This is not a payment method.', 'input.paymentMethod');
  const order = await awaitOrder(till, orderId, customerId);

  const content = fingerprint({ orderId: order.id, method });
  const use = { actorId: customerId, operation: 'processPayment', key, fingerprint: content };
  const answer = await answerOnce(db, use, {
    begin: (tx) => startPayment(tx, { order, method, provider: provider.name, now }),
    ask: (paymentId) => register(till, paymentId),
    finish: (tx, paymentId, word) => record(tx, till, { paymentId, word, now }),
  });
  return showAnswer(db, answer);
}

async function awaitOrder({ db }: Till, orderId: string, customerId: string): Promise<Order> {
  if (!isId(orderId)) throw notFound('Order');
  const find = async () => (await findOrders(db, [orderId], { customerId }))[0];
  const order = await waitFor(find, { timeoutMs: orderWithinMs });
  if (order === undefined) throw notFound('Order');
  return order;
}

async function register({ db, provider }: Till, paymentId: string) {
  const [payment] = await findPayments(db, [paymentId], 'all');
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  return provider.create({ paymentId, amount: payment, method: payment.method });
}

type Registered = {
  readonly paymentId: string;
  readonly word: ProviderWord | Silence;
  readonly now: Date;
};

async function record(
  tx: Tx,
  { log }: Till,
  { paymentId, word, now }: Registered,
): Promise<PaymentOutcome> {
  // Silence costs nothing here: nobody was asked for money, and confirming registers it again under the same id.
  if (word.says === 'nothing') return { outcome: 'accepted', paymentId };
  const payment = await applyPaymentState(tx, log, { ...word, paymentId, now });
  return { outcome: payment.status === 'FAILED' ? 'declined' : 'accepted', paymentId };
}
