import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { moveCardRow } from './card-rows.ts';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying } from './pay.ts';
import { aHolder, expectBooksToAgree, walletOf } from './wallet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
afterEach(async () => {
  await desk.settle();
  await expectBooksToAgree(desk);
});

/** An order of 45.50 of somebody whose card has so much. */
async function anOrderOf(balance: number, overrides: object = {}) {
  const order = await desk.anOrder(overrides);
  const { cardId } = await aHolder(desk, { customerId: order.customerId, balance });
  return { ...order, cardId };
}

const move = (cardId: string, status: string) => moveCardRow(desk, cardId, { status });

test('P-39: another’s card is NOT_FOUND, as one that does not exist or is no id', async () => {
  const order = await anOrderOf(5000);
  const { cardId } = await aHolder(desk, { balance: 9000 });

  const answers = await Promise.all(
    [cardId, randomUUID(), 'no id'].map((id) =>
      startPaying(desk, order, { wallet: { cardId: id } }),
    ),
  );

  expect(answers.map(({ code }) => code)).toEqual(Array(3).fill('NOT_FOUND'));
});

test('P-05: a card pays in the platform’s currency only, and nothing is left of the try', async () => {
  const order = await anOrderOf(5000, { total: { amountMinor: '100', currency: 'TND' } });

  const { code } = await startPaying(desk, order, { wallet: { cardId: order.cardId } });

  expect(code).toBe('BAD_USER_INPUT');
  expect(
    await desk.sql`select id from payments.payments where order_id = ${order.orderId}`,
  ).toHaveLength(0);
  expect(
    await desk.sql`select id from payments.ledger_accounts where kind = 'wallet' and currency <> 'EUR'`,
  ).toHaveLength(0);
});

test.each(['0', '-1', '4551', '1.5', '9223372036854775808'])(
  'P-06: a wallet part of %s is BAD_USER_INPUT',
  async (amountMinor) => {
    const order = await anOrderOf(9000);
    const wallet = { cardId: order.cardId, amountMinor };

    const { code } = await startPaying(desk, order, { method: 'sandbox_success', wallet });

    expect(code).toBe('BAD_USER_INPUT');
  },
);

test('P-06: neither card nor method, or a part by card with nobody for the rest, is BAD_USER_INPUT', async () => {
  const order = await anOrderOf(9000);
  const part = { cardId: order.cardId, amountMinor: 1 };

  const answers = [
    await startPaying(desk, order, { method: null }),
    await startPaying(desk, order, { method: null, wallet: part }),
  ];

  expect(answers.map(({ code }) => code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
});

test('P-06: 2^53 + 1 passes unchanged', async () => {
  const amountMinor = String(2n ** 53n + 1n);
  const order = await anOrderOf(1000, { total: { amountMinor, currency: 'EUR' } });
  const wallet = { cardId: order.cardId, amountMinor: '1000' };

  const { result } = await startPaying(desk, order, { method: 'sandbox_success', wallet });

  expect(result.payment.providerAmount.amountMinor).toBe(String(2n ** 53n + 1n - 1000n));
});

test('P-10: a key with another card, part or method is CONFLICT; a repeat sets nothing aside twice', async () => {
  const order = await anOrderOf(9000);
  const key = randomUUID();
  const start = (paying: object) => startPaying(desk, order, { key, ...paying });
  const wallet = { cardId: order.cardId, amountMinor: 1000 };

  const [first, again] = [
    await start({ method: 'sandbox_success', wallet }),
    await start({ method: 'sandbox_success', wallet }),
  ];
  const others = [
    await start({ method: 'sandbox_success', wallet: { ...wallet, amountMinor: 1001 } }),
    await start({ method: 'sandbox_success' }),
    await start({ wallet: { cardId: order.cardId } }),
  ];

  expect([first.result.replayed, again.result.replayed]).toEqual([false, true]);
  expect(others.map(({ code }) => code)).toEqual(Array(3).fill('CONFLICT'));
  expect(await walletOf(desk, order.customerId)).toMatchObject({ held: 1000 });
});

test('P-14: a split payment confirmed ten times at once is one charge, one debit and ten answers SUCCEEDED', async () => {
  const order = await anOrderOf(2000);
  const wallet = { cardId: order.cardId };
  const { result } = await startPaying(desk, order, { method: 'sandbox_success', wallet });
  const { id: paymentId } = result.payment;

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => confirm(desk, order, { paymentId })),
  );

  expect(answers.map((answer) => answer.result.payment.status)).toEqual(
    Array(10).fill('SUCCEEDED'),
  );
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1, kept: '2550' });
  expect(await walletOf(desk, order.customerId)).toEqual({ balance: 0, held: 0, incoming: 0 });
});

test('P-01 WEB-18: ten orders started at once by one card take no more than it has', async () => {
  const { customerId, cardId } = await aHolder(desk, { balance: 4550 * 3 });
  const orders = await Promise.all(Array.from({ length: 10 }, () => desk.anOrder({ customerId })));

  const answers = await Promise.all(
    orders.map((order) => startPaying(desk, order, { wallet: { cardId } })),
  );

  const started = answers.filter(({ result }) => result.__typename === 'ProcessPaymentPayload');
  expect(started).toHaveLength(3);
  expect(await walletOf(desk, customerId)).toMatchObject({ balance: 13_650, held: 13_650 });
});

test('a payment that ends unpaid frees what the wallet kept', async () => {
  const orders = await Promise.all([anOrderOf(5000), anOrderOf(5000), anOrderOf(5000)]);
  const methods = ['sandbox_decline', 'sandbox_refuse', null];
  for (const [index, order] of orders.entries()) {
    const method = methods[index] ?? null;
    const wallet = { cardId: order.cardId, ...(method && { amountMinor: 1000 }) };
    const { result } = await startPaying(desk, order, { method, wallet });
    if (method === 'sandbox_decline') await confirm(desk, order, { paymentId: result.payment.id });
    if (method === null)
      await desk.tell('order.cancelled', { ...order, version: 2, status: 'CANCELLED' });
  }
  await desk.settle();

  for (const { customerId } of orders)
    expect(await walletOf(desk, customerId)).toEqual({ balance: 5000, held: 0, incoming: 0 });
});

test('P-19: a provider that is silent keeps the wallet’s part waiting, beyond the hold of the order', async () => {
  const order = await anOrderOf(2000);
  const wallet = { cardId: order.cardId };
  const { result } = await startPaying(desk, order, { method: 'sandbox_timeout', wallet });
  const { id: paymentId } = result.payment;

  const confirmed = await confirm(desk, order, { paymentId });
  const [hold] = await desk.sql`
    select expires_at > now() + interval '1 day' as is_long from payments.ledger_holds where id = (select hold_id from payments.payments where id = ${paymentId})`;
  await move(order.cardId, 'BLOCKED');
  await desk.runJobs('poll');
  await desk.settle();

  expect(confirmed.result.payment.status).toBe('PROCESSING');
  expect(hold?.['is_long']).toBe(true);
  const { data } = await desk.as(order.token)(PAYMENT, { id: paymentId });
  expect(data.payment.status).toBe('SUCCEEDED');
  expect(await walletOf(desk, order.customerId)).toEqual({ balance: 0, held: 0, incoming: 0 });
});

test('the database lets nobody change the terms of a payment', async () => {
  const order = await anOrderOf(2000);
  await startPaying(desk, order, { method: 'sandbox_success', wallet: { cardId: order.cardId } });
  const changes = [
    "purpose = 'CARD_FEE'",
    'wallet_minor = 1',
    'card_id = null',
    'account_id = null',
    "method = 'x'",
    'amount_minor = 1',
  ];

  for (const change of changes)
    await expect(
      desk.sql.unsafe(`update payments.payments set ${change} where order_id = '${order.orderId}'`),
    ).rejects.toMatchObject({ constraint_name: 'payments_settled_terms' });
});
