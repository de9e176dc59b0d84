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
import { platformCurrency } from './platform-currency.ts';
import type { ProviderWord, Silence } from './provider.ts';
import { providerPart } from './provider-part.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';
import { startPayment } from './start-payment.ts';
import type { Till, Tx } from './till.ts';

type Request = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly orderId: string;
  readonly paymentMethod?: string | null | undefined;
  readonly wallet?: WalletPart | null | undefined;
  readonly now: Date;
};

type WalletPart = { readonly cardId: string; readonly amountMinor?: bigint | null | undefined };

/** An order placed a moment ago is still on its way here. */
const orderWithinMs = 2000;

/** Starts the payment of the customer's own order, once per key, and never two at a time for one order. */
export async function processPayment(till: Till, request: Request): Promise<ShownAnswer> {
  const { db, provider } = till;
  const { customerId, now } = request;
  const key = checkedKey(request.idempotencyKey);
  const method = request.paymentMethod ?? undefined;
  const wallet = request.wallet ?? undefined;
  if (method === undefined && wallet === undefined)
    throw badInput('Name a payment method, a card, or both.', 'input.paymentMethod');
  if (method !== undefined && !provider.isMethod(method))
    throw badInput('This is not a payment method.', 'input.paymentMethod');
  const order = await awaitOrder(till, request.orderId, customerId);
  const amountMinor = wallet && checkedPart(wallet, order, method !== undefined);

  const content = fingerprint({
    orderId: order.id,
    ...(method !== undefined && { method }),
    ...(wallet && { cardId: wallet.cardId, walletMinor: String(amountMinor ?? 'available') }),
  });
  const use = { actorId: customerId, operation: 'processPayment', key, fingerprint: content };
  const asked = method === undefined ? undefined : { provider: provider.name, method };
  const paying = { order, asked, now, wallet: wallet && { cardId: wallet.cardId, amountMinor } };
  const answer = await answerOnce(db, use, {
    begin: (tx) => startPayment(tx, paying),
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

/** The wallet's part as asked for, or BAD_USER_INPUT. */
function checkedPart(
  { amountMinor }: WalletPart,
  { totalMinor, currency }: Order,
  isRestAsked: boolean,
): bigint | undefined {
  if (currency !== platformCurrency)
    throw badInput(`Cards pay in ${platformCurrency} only.`, 'input.wallet');
  if (amountMinor === null || amountMinor === undefined) return undefined;
  const field = 'input.wallet.amountMinor';
  if (amountMinor <= 0n) throw badInput('The amount must be above zero.', field);
  if (amountMinor > totalMinor) throw badInput('The order costs less than that.', field);
  if (amountMinor < totalMinor && !isRestAsked)
    throw badInput('Name a payment method for the rest.', 'input.paymentMethod');
  return amountMinor;
}

async function register({ db, providerNamed }: Till, paymentId: string) {
  const [payment] = await findPayments(db, [paymentId], 'all');
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  const { method, provider } = payment;
  return providerNamed(provider).create({ paymentId, amount: providerPart(payment), method });
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
