import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAYMENT } from '../documents.ts';
import { pay, told } from '../pay.ts';
import { openStripeDesk, type StripeDesk, tellOf } from './open-stripe.ts';

let at: StripeDesk;
beforeAll(async () => {
  at = await openStripeDesk('cannotFulfil');
});
afterAll(() => at[Symbol.asyncDispose]());

/** A payment that bought nothing, so that all of it is to be given back. */
async function giveBack(method = 'pm_card_visa') {
  const { desk } = at;
  const { token, ...order } = await desk.anOrder();
  const { paymentId } = await pay(desk, { ...order, token }, method);
  await desk.settle();
  const [refund] = await desk.sql<[{ id: string; ref: string | null }]>`
    select id, provider_ref as ref from payments.refunds where payment_id = ${paymentId}`;
  return { token, paymentId, refundId: refund.id, ref: refund.ref };
}

const refundsOf = (refundId: string) =>
  [...at.stripe.refunds.values()].filter(
    ({ metadata }) => (metadata as { refundId: string }).refundId === refundId,
  );

async function moneyOf({ token, paymentId }: { token: string; paymentId: string }) {
  const { data } = await at.desk.as(token)(PAYMENT, { id: paymentId });
  const { refunding, refunded } = data.payment;
  return [refunding.amountMinor, refunded.amountMinor];
}

const timesTold = (paymentId: string) =>
  told(at.desk, paymentId).filter((name) => name === 'payment.refunded').length;

test('a refund bears our id as its key and in its metadata, and is given back once', async () => {
  const given = await giveBack();

  expect(await moneyOf(given)).toEqual(['0', '4550']);
  expect(refundsOf(given.refundId)).toMatchObject([{ amount: 4550, currency: 'eur' }]);
  const asked = at.stripe.calls.findLast(({ what }) => what === 'POST /v1/refunds');
  expect(asked?.headers['idempotency-key']).toBe(given.refundId);
  expect(timesTold(given.paymentId)).toBe(1);
});

test('a refund that Stripe made without an answer is found by the poller, also when Stripe has forgotten the key', async () => {
  const { desk, stripe } = at;
  stripe.fail('POST /v1/refunds', 'silentAfter');
  const given = await giveBack();
  const waiting = await moneyOf(given);
  stripe.forgetKeys();
  await desk.runJobs('refund');

  expect(waiting).toEqual(['4550', '0']);
  expect(await moneyOf(given)).toEqual(['0', '4550']);
  expect(refundsOf(given.refundId)).toHaveLength(1);
});

test('a refund that never arrived is asked for again', async () => {
  const { desk, stripe } = at;
  stripe.fail('POST /v1/refunds', 429);
  const given = await giveBack();
  const waiting = await moneyOf(given);
  await desk.runJobs('refund');

  expect(waiting).toEqual(['4550', '0']);
  expect(await moneyOf(given)).toEqual(['0', '4550']);
  expect(refundsOf(given.refundId)).toHaveLength(1);
});

for (const by of ['webhook', 'poller'] as const)
  test(`a refund that the bank takes its time for is settled by the ${by}`, async () => {
    const { desk, stripe } = at;
    const given = await giveBack('pm_refund_slow');
    const waiting = await moneyOf(given);
    const id = given.ref ?? '';
    stripe.change(id, { status: 'succeeded' });

    if (by === 'poller') await desk.runJobs('refund');
    else for (const type of ['refund.updated', 'charge.refund.updated']) await tellOf(at, type, id);

    expect(waiting).toEqual(['4550', '0']);
    expect(await moneyOf(given)).toEqual(['0', '4550']);
    expect(timesTold(given.paymentId)).toBe(1);
    expect(refundsOf(given.refundId)).toHaveLength(1);
  });

test('a refund that fails at the bank stays set aside and is made anew, under another key', async () => {
  const { desk, stripe } = at;
  const given = await giveBack('pm_refund_slow');
  const id = given.ref ?? '';
  stripe.change(id, { status: 'failed' });

  await tellOf(at, 'refund.failed', id);
  const waiting = await moneyOf(given);
  await desk.runJobs('refund');
  const again = refundsOf(given.refundId).find(({ status }) => status === 'pending');
  stripe.change(again?.id ?? '', { status: 'succeeded' });
  await tellOf(at, 'refund.updated', again?.id ?? '');
  // What the first attempt has to say comes late, and is about the first attempt.
  await tellOf(at, 'charge.refund.updated', id);

  expect(waiting).toEqual(['4550', '0']);
  expect(await moneyOf(given)).toEqual(['0', '4550']);
  expect(refundsOf(given.refundId)).toHaveLength(2);
});

test('a refund of more than was taken is refused by Stripe and stays set aside', async () => {
  const { till, stripe } = at;
  const { paymentId } = await giveBack();
  const intent = [...stripe.intents.values()].at(-1);
  const payment = { paymentId, providerRef: intent?.id ?? '' };
  const giving = { refundId: randomUUID(), payment, amount: { amountMinor: 1n, currency: 'EUR' } };

  expect(await till.provider.refund(giving)).toEqual({ says: 'refused' });
  expect(await till.provider.fetchRefund(giving)).toEqual({ says: 'unknown' });
});

test('the report names every charge, refund, fee and payout, what is unknown too, and sums to the balance', async () => {
  const { till, stripe } = at;
  const given = await giveBack();
  const span = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };

  const moved = await till.provider.report(span);

  if ('says' in moved) throw new Error('There was no report.');
  const of = (id: string) =>
    moved.filter((each) => each.id === id).map(({ kind, amount }) => [kind, amount.amountMinor]);
  expect(of(given.paymentId)).toEqual([
    ['charge', 4550n],
    ['fee', -90n],
  ]);
  expect(of(given.refundId)).toEqual([['refund', -4550n]]);
  expect(moved.slice(-2).map(({ kind }) => kind)).toEqual(['payout', 'other']);
  const sum = moved.reduce((total, { amount }) => total + amount.amountMinor, 0n);
  const charges = BigInt(stripe.charged.length) * (4550n - 90n);
  expect(sum).toBe(charges - BigInt(stripe.refunds.size) * 4550n - 107n);
});
