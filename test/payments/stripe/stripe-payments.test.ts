import { randomUUID } from 'node:crypto';
import { confirmPayment } from '@gatehouse/payments/domain/confirm-payment';
import { processPayment } from '@gatehouse/payments/domain/process-payment';
import { settlePayment } from '@gatehouse/payments/domain/settle-payment';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { captureLog } from '../capture-log.ts';
import { PAYMENT } from '../documents.ts';
import { confirm, pay, startPaying, told } from '../pay.ts';
import type { Fault } from './fake-stripe.ts';
import { openStripeDesk, providerOf, type StripeDesk, tellOf } from './open-stripe.ts';

let at: StripeDesk;
beforeAll(async () => {
  at = await openStripeDesk();
});
afterAll(() => at[Symbol.asyncDispose]());

let callsBefore = 0;
beforeEach(() => {
  callsBefore = at.stripe.calls.length;
});
/** What Stripe was asked in this test. */
const asked = () => at.stripe.calls.slice(callsBefore).map(({ what }) => what);

const shown = async ({ token }: { token: string }, id: string) =>
  (await at.desk.as(token)(PAYMENT, { id })).data.payment.status;

const intentOf = (paymentId: string) => {
  const all = [...at.stripe.intents.values()];
  const [intent, another] = all.filter(
    ({ metadata }) => (metadata as { paymentId: string }).paymentId === paymentId,
  );
  if (intent === undefined || another !== undefined) throw new Error('There is not one intent.');
  return intent;
};

const timesCharged = (id: string) => at.stripe.charged.filter((each) => each === id).length;

test('a payment is an intent with our id as key and in its metadata, confirmed once by us', async () => {
  const { desk, stripe } = at;
  const { paymentId, result } = await pay(desk, await desk.anOrder(), 'pm_card_visa');

  expect(result).toMatchObject({
    __typename: 'ConfirmPaymentPayload',
    payment: { status: 'SUCCEEDED' },
  });
  const intent = intentOf(paymentId);
  expect(intent).toMatchObject({ amount: 4550, currency: 'eur', metadata: { paymentId } });
  expect(timesCharged(intent.id)).toBe(1);
  expect(asked()).toEqual([
    'POST /v1/payment_intents',
    `POST /v1/payment_intents/${intent.id}/confirm`,
  ]);
  const headers = stripe.calls[callsBefore]?.headers ?? {};
  expect(headers['idempotency-key']).toBe(paymentId);
  expect(headers['x-stripe-client-telemetry']).toBeUndefined();
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('what is declined is cancelled at Stripe before it is FAILED, and the order can be paid by another card', async () => {
  const { desk } = at;
  const order = await desk.anOrder();
  const { paymentId, result } = await pay(desk, order, 'pm_declined');

  expect(result).toMatchObject({
    __typename: 'PaymentDeclinedError',
    payment: { status: 'FAILED' },
  });
  expect(intentOf(paymentId)).toMatchObject({ status: 'canceled' });
  expect(asked().at(-1)).toBe(`POST /v1/payment_intents/${intentOf(paymentId).id}/cancel`);
  const second = await pay(desk, order, 'pm_card_visa');
  expect(second.result.payment.status).toBe('SUCCEEDED');
});

test('what is declined and cannot be cancelled yet is PROCESSING; the poller ends it', async () => {
  const { desk, stripe } = at;
  const order = await desk.anOrder();
  stripe.fail('POST /v1/payment_intents/pi_', 500);
  const { result } = await startPaying(desk, order, { method: 'pm_declined' });
  const paymentId: string = result.payment.id;
  // Two calls of this kind: the first fails by Stripe's fault, the second is the decline, whose cancelling fails.
  const first = await confirm(desk, order, { paymentId });
  stripe.fail(`POST /v1/payment_intents/${intentOf(paymentId).id}/cancel`, 500);
  const second = await confirm(desk, order, { paymentId });
  stripe.forgetKeys();
  await desk.runJobs('poll');

  expect([first, second].map((each) => each.result.payment.status)).toEqual([
    'PROCESSING',
    'PROCESSING',
  ]);
  expect(await shown(order, paymentId)).toBe('FAILED');
  expect(intentOf(paymentId)).toMatchObject({ status: 'canceled' });
});

test('a card that Stripe does not know is declined at the start, and is nothing there', async () => {
  const { desk, stripe } = at;
  const before = stripe.intents.size;
  const { result } = await startPaying(desk, await desk.anOrder(), { method: 'pm_unknown' });

  expect(result.__typename).toBe('PaymentDeclinedError');
  expect(stripe.intents.size).toBe(before);
});

test("a sandbox's method is none of Stripe's", async () => {
  const { desk } = at;
  const { code } = await startPaying(desk, await desk.anOrder(), { method: 'sandbox_success' });

  expect(code).toBe('BAD_USER_INPUT');
  expect(asked()).toEqual([]);
});

test('P-16: REQUIRES_ACTION until the payer acted at Stripe, whose webhook settles it', async () => {
  const { desk, stripe } = at;
  const order = await desk.anOrder();
  const { paymentId, result } = await pay(desk, order, 'pm_action');
  const { id } = intentOf(paymentId);
  expect(result.payment).toMatchObject({
    status: 'REQUIRES_ACTION',
    actionUrl: `${id}_secret_of_the_payer`,
  });

  stripe.change(id, { status: 'succeeded', amount_received: 4550 });
  expect(await tellOf(at, 'payment_intent.succeeded', id)).toBe(200);
  expect(await tellOf(at, 'payment_intent.succeeded', id)).toBe(200);

  expect(await shown(order, paymentId)).toBe('SUCCEEDED');
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('asked to act in an answer that was lost, a payer is told by webhook where, and pays', async () => {
  const { desk, stripe } = at;
  const order = await desk.anOrder();
  const see = async (id: string) => (await desk.as(order.token)(PAYMENT, { id })).data.payment;
  stripe.fail('POST /v1/payment_intents/', 500);
  const { paymentId, result } = await pay(desk, order, 'pm_action');
  const { id } = intentOf(paymentId);
  const client_secret = `${id}_secret_of_the_payer`;

  stripe.change(id, { status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
  await tellOf(at, 'payment_intent.requires_action', id);
  const asking = await see(paymentId);
  stripe.change(id, { status: 'processing' });
  await tellOf(at, 'payment_intent.processing', id);
  const acted = await see(paymentId);
  stripe.change(id, { status: 'succeeded', amount_received: 4550 });
  await tellOf(at, 'payment_intent.succeeded', id);

  expect(result.payment).toMatchObject({ status: 'PROCESSING', actionUrl: null });
  expect(asking).toMatchObject({ status: 'PROCESSING', actionUrl: client_secret });
  expect(acted).toMatchObject({ status: 'PROCESSING', actionUrl: null });
  expect(await see(paymentId)).toMatchObject({ status: 'SUCCEEDED', actionUrl: null });
});

test('a payer with somewhere to come back to is sent to the page of their bank', async () => {
  const { stripe } = at;
  const provider = providerOf(stripe, captureLog().log, 'https://tickets.example/paid');
  const paymentId = randomUUID();
  const amount = { amountMinor: 4550n, currency: 'EUR' };
  const created = await provider.create({ paymentId, amount, method: 'pm_action' });
  const { id } = intentOf(paymentId);

  const word = await provider.confirm({ paymentId, providerRef: id });

  expect(created).not.toHaveProperty('actionUrl');
  expect(word).toMatchObject({
    status: 'REQUIRES_ACTION',
    actionUrl: `https://bank.example/${id}`,
  });
});

test('P-16: a webhook that says declined has the intent cancelled before the payment is FAILED', async () => {
  const { desk, stripe } = at;
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'pm_slow');
  const { id } = intentOf(paymentId);
  const last_payment_error = { type: 'card_error', code: 'card_declined' };
  stripe.change(id, { status: 'requires_payment_method', last_payment_error });

  await tellOf(at, 'payment_intent.payment_failed', id);

  expect(await shown(order, paymentId)).toBe('FAILED');
  expect(intentOf(paymentId)).toMatchObject({ status: 'canceled' });
});

test.each<[string, number, Parameters<typeof tellOf>[3]]>([
  ['a wrong secret', 400, { by: 'whsec_nobody' }],
  ['a stale timestamp', 400, { at: new Date(Date.now() - 6 * 60_000) }],
  ['one changed byte', 400, { arriving: '{"id":"evt_1"}' }],
  ['the secret that is being replaced', 200, { by: 'whsec_before' }],
])("P-18: Stripe's webhook with %s is answered %i", async (_what, status, sending) => {
  const { desk, stripe } = at;
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'pm_slow');
  const { id } = intentOf(paymentId);
  stripe.change(id, { status: 'succeeded', amount_received: 4550 });

  expect(await tellOf(at, 'payment_intent.succeeded', id, sending)).toBe(status);

  expect(await shown(order, paymentId)).toBe(status === 200 ? 'SUCCEEDED' : 'PROCESSING');
  const stored = await desk.sql`select from payments.provider_events where body like ${`%${id}"%`}`;
  expect(stored).toHaveLength(status === 200 ? 1 : 0);
});

test("what else happens on Stripe's account is kept and is nothing to us", async () => {
  const { desk } = at;
  expect(await tellOf(at, 'customer.created', 'cus_1')).toBe(200);

  const stored =
    await desk.sql`select state from payments.provider_events where event_id = 'evt_customer.created_cus_1'`;
  expect(stored).toEqual([{ state: 'IGNORED' }]);
});

/** Starts and confirms beside the subgraph, where a test need not wait as long as a payer would. */
async function payBeside(fault: { readonly what: string; readonly fault: Fault }, times = 1) {
  const { desk, stripe, till } = at;
  const order = await desk.anOrder();
  const { customerId, orderId } = order;
  const request = { customerId, idempotencyKey: randomUUID(), now: new Date() };
  const isAtStart = fault.what.endsWith('payment_intents');
  const fail = () => {
    for (let time = 0; time < times; time += 1) stripe.fail(fault.what, fault.fault);
  };
  if (isAtStart) fail();
  const method = { orderId, paymentMethod: 'pm_card_visa' };
  const started = await processPayment(till, { ...request, ...method });
  if (started.outcome !== 'accepted') throw new Error('Not started.');
  const paymentId = started.payment.id;
  if (!isAtStart) fail();
  const answer = await confirmPayment(till, { ...request, paymentId });
  return { order, paymentId, status: answer.outcome === 'accepted' && answer.payment.status };
}

const confirming = 'POST /v1/payment_intents/pi_';

for (const fault of ['silentAfter', 'silentBefore', 'resets', 500, 429, 409, 401] as const)
  test(`P-19: Stripe answers a confirmation with ${fault}: PROCESSING, and the poller settles it without a second charge`, async () => {
    const { desk, stripe, till } = at;
    // The SDK tries once more by itself where a connection was cut.
    const times = fault === 'resets' ? 2 : 1;
    const { order, paymentId, status } = await payBeside({ what: confirming, fault }, times);
    const { id } = intentOf(paymentId);
    expect(status).toBe('PROCESSING');
    expect(timesCharged(id)).toBe(fault === 'silentAfter' ? 1 : 0);

    await settlePayment(till, { paymentId, attempt: 0, now: new Date() });
    await desk.settle();

    expect(await shown(order, paymentId)).toBe('SUCCEEDED');
    expect(timesCharged(id)).toBe(1);
    expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
    expect(stripe.intents.get(id)).toMatchObject({ status: 'succeeded' });
  });

test('P-19: a start that Stripe did not answer is found again under our id when the payer confirms', async () => {
  const fault = { what: 'POST /v1/payment_intents', fault: 'silentAfter' } as const;
  const { order, paymentId } = await payBeside(fault);

  expect(timesCharged(intentOf(paymentId).id)).toBe(1);
  expect(await shown(order, paymentId)).toBe('SUCCEEDED');
});

test('a payment of a cancelled order is cancelled at Stripe, and one that was paid meanwhile is not lost', async () => {
  const { desk, stripe } = at;
  for (const isPaid of [false, true]) {
    const { token, ...order } = await desk.anOrder();
    const { result } = await startPaying(desk, { ...order, token }, { method: 'pm_card_visa' });
    const paymentId: string = result.payment.id;
    const { id } = intentOf(paymentId);
    if (isPaid) stripe.change(id, { status: 'succeeded', amount_received: 4550 });

    await desk.tell('order.cancelled', { ...order, version: 2, status: 'CANCELLED' });
    await desk.settle();

    const [row] = await desk.sql`select status from payments.payments where id = ${paymentId}`;
    expect(row?.['status']).toBe(isPaid ? 'SUCCEEDED' : 'CANCELLED');
    expect(stripe.intents.get(id)).toMatchObject({ status: isPaid ? 'succeeded' : 'canceled' });
  }
});

test('an intent that Stripe disowns, as under the key of another account, is an alarm and no new charge', async () => {
  const { till, stripe, entries } = at;
  const provider = providerOf(stripe, till.log);
  const before = stripe.intents.size;

  const named = { paymentId: randomUUID(), providerRef: 'pi_of_another_account' };
  const words = await Promise.all([
    provider.confirm(named),
    provider.fetch(named),
    provider.cancel(named),
  ]);

  expect(words.map(({ says }) => says)).toEqual(Array(3).fill('nothing'));
  expect(stripe.intents.size).toBe(before);
  expect(entries().filter(({ msg }) => msg === 'provider disowns a payment')).toHaveLength(3);
});
