import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying, told } from './pay.ts';
import { aHolder, expectBooksToAgree, walletOf } from './wallet.ts';
import { aCardRow, moveCardRow } from './card-rows.ts';
import { tokenOf } from './payments-alone.ts';

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

test('WEB-18 WEB-19: by card alone: the start sets the money aside, the confirmation takes it, and nobody else is asked', async () => {
  const order = await anOrderOf(5000);

  const { result: started } = await startPaying(desk, order, { wallet: { cardId: order.cardId } });
  const between = await walletOf(desk, order.customerId);
  const { id: paymentId } = started.payment;
  const confirmed = await confirm(desk, order, { paymentId });

  expect(started.payment).toMatchObject({
    status: 'AUTHORIZED',
    source: 'WALLET',
    walletAmount: { amountMinor: '4550' },
    providerAmount: { amountMinor: '0' },
  });
  expect(between).toEqual({ balance: 5000, held: 4550, incoming: 0 });
  expect(confirmed.result.payment.status).toBe('SUCCEEDED');
  expect(await walletOf(desk, order.customerId)).toEqual({ balance: 450, held: 0, incoming: 0 });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 0 });
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
  const [hold] = await desk.sql`
    select hold.expires_at from payments.ledger_holds as hold join payments.payments on hold_id = hold.id where payments.id = ${paymentId}`;
  expect(hold?.['expires_at'].getTime()).toBeGreaterThan(new Date(order.expiresAt).getTime());
});

test('WEB-18: split: the card pays what is named and the provider the rest, in one journal', async () => {
  const order = await anOrderOf(5000);
  const wallet = { cardId: order.cardId, amountMinor: '1550' };

  const { result } = await startPaying(desk, order, { method: 'sandbox_success', wallet });
  const { id: paymentId } = result.payment;
  await confirm(desk, order, { paymentId });
  await desk.settle();

  expect(result.payment).toMatchObject({
    source: 'WALLET_AND_PROVIDER',
    walletAmount: { amountMinor: '1550' },
    providerAmount: { amountMinor: '3000' },
  });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1, kept: '3000' });
  expect(await walletOf(desk, order.customerId)).toMatchObject({ balance: 3450, held: 0 });
  const journals = await desk.sql`
    select kind, (select array_agg(amount_minor::int order by amount_minor) from payments.ledger_entries where journal_id = journal.id) as lines
    from payments.ledger_journals as journal where source_id = ${paymentId}`;
  expect([...journals]).toEqual([{ kind: 'order.captured', lines: [-3000, -1550, 4550] }]);
  const posted = desk.published.filter(({ name }) => name === 'ledger.posted');
  expect(posted.at(-1)?.payload).toMatchObject({
    kind: 'order.captured',
    sourceId: paymentId,
    dueMinor: '4550',
    eventId: order.eventId,
  });
});

test('WEB-18: beside a payment method a card gives what it has, and alone where that is enough', async () => {
  const [poor, rich] = [await anOrderOf(1000), await anOrderOf(100_00)];
  const start = (order: typeof poor) =>
    startPaying(desk, order, { method: 'sandbox_success', wallet: { cardId: order.cardId } });

  const [split, alone] = [await start(poor), await start(rich)];

  expect(split.result.payment.walletAmount.amountMinor).toBe('1000');
  expect(alone.result.payment).toMatchObject({ source: 'WALLET', status: 'AUTHORIZED' });
});

test('P-15: too little balance when a payment starts fails: no payment, no entry, and the order can be paid otherwise', async () => {
  const order = await anOrderOf(1000);
  const key = randomUUID();
  const start = () => startPaying(desk, order, { wallet: { cardId: order.cardId }, key });

  const [first, again] = [await start(), await start()];
  const rows = await desk.sql`select id from payments.payments where order_id = ${order.orderId}`;
  const other = await startPaying(desk, order);

  for (const { result } of [first, again])
    expect(result).toMatchObject({
      __typename: 'InsufficientBalanceError',
      available: { amountMinor: '1000', currency: 'EUR' },
    });
  expect(rows).toHaveLength(0);
  expect(await walletOf(desk, order.customerId)).toMatchObject({ balance: 1000, held: 0 });
  expect(other.result.__typename).toBe('ProcessPaymentPayload');
});

/** The wallet's promise lapses, and what it kept is spent. */
async function lapse(paymentId: string, spentBy: { customerId: string; cardId: string }) {
  await desk.sql`
    update payments.ledger_holds set expires_at = now() - interval '1 s'
    where id = (select hold_id from payments.payments where id = ${paymentId})`;
  const order = await desk.anOrder({ customerId: spentBy.customerId });
  const { result } = await startPaying(desk, order, { wallet: { cardId: spentBy.cardId } });
  await confirm(desk, order, { paymentId: result.payment.id });
}

test.each([null, 'sandbox_success'])(
  'P-15: too little balance when a payment is confirmed (method %s) fails: nothing is charged and the order is free to be paid',
  async (method) => {
    const order = await anOrderOf(5000);
    const wallet = { cardId: order.cardId, ...(method && { amountMinor: 4000 }) };
    const { result } = await startPaying(desk, order, { method, wallet });
    const { id: paymentId } = result.payment;
    await lapse(paymentId, order);

    const confirmed = await confirm(desk, order, { paymentId });
    const { data } = await desk.as(order.token)(PAYMENT, { id: paymentId });
    const other = await startPaying(desk, order);

    expect(confirmed.result).toMatchObject({
      __typename: 'InsufficientBalanceError',
      available: { amountMinor: '450' },
    });
    expect(data.payment.status).toBe('CANCELLED');
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 0 });
    expect(other.result.__typename).toBe('ProcessPaymentPayload');
  },
);

test('P-15: a promise that lapsed is made anew where the money is still there', async () => {
  const order = await anOrderOf(5000);
  const { result } = await startPaying(desk, order, { wallet: { cardId: order.cardId } });
  await desk.sql`
    update payments.ledger_holds set expires_at = now() - interval '1 s'
    where status = 'pending' and account_id in (select account_id from payments.payments where id = ${result.payment.id})`;

  const confirmed = await confirm(desk, order, { paymentId: result.payment.id });

  expect(confirmed.result.payment.status).toBe('SUCCEEDED');
  expect(await walletOf(desk, order.customerId)).toMatchObject({ balance: 450, held: 0 });
});

test.each(['BLOCKED', 'LOST', 'REPLACED'])(
  'P-24: a card that is %s pays nothing',
  async (status) => {
    const order = await anOrderOf(9000);
    const before = await startPaying(desk, order, { wallet: { cardId: order.cardId } });
    await move(order.cardId, status);

    const confirmed = await confirm(desk, order, { paymentId: before.result.payment.id });
    const started = await startPaying(desk, order, { wallet: { cardId: order.cardId } });

    expect(confirmed.result.__typename).toBe('CardNotUsableError');
    expect(started.result.__typename).toBe('CardNotUsableError');
    expect(await walletOf(desk, order.customerId)).toEqual({ balance: 9000, held: 0, incoming: 0 });
  },
);

test('P-25: the card in the place of another pays from the same balance, the old one never again, and replacing posts nothing', async () => {
  const order = await anOrderOf(9000);
  const { id: newCardId } = await aCardRow(desk);
  const begun = await startPaying(desk, order, { wallet: { cardId: order.cardId } });
  const posted = () => desk.sql`select id from payments.ledger_journals order by id`;
  const before = { journals: await posted(), wallet: await walletOf(desk, order.customerId) };

  const replaced = await desk.as(tokenOf('admin', randomUUID(), 'Admin'))(
    'mutation ($input: ReplaceCardInput!) { replaceCard(input: $input) { card { status holder { id } } } }',
    { input: { cardId: order.cardId, newCardId, reason: 'Broken.' } },
  );

  const card = { status: 'ACTIVE', holder: { id: order.customerId } };
  expect(replaced).toMatchObject({ data: { replaceCard: { card } } });
  expect({ journals: await posted(), wallet: await walletOf(desk, order.customerId) }).toEqual(
    before,
  );
  // What the old card had begun comes to nothing, and it begins nothing more.
  const byOld = [
    await confirm(desk, order, { paymentId: begun.result.payment.id }),
    await startPaying(desk, order, { wallet: { cardId: order.cardId } }),
  ];
  expect(byOld.map(({ result }) => result.__typename)).toEqual([
    'CardNotUsableError',
    'CardNotUsableError',
  ]);
  const byNew = await startPaying(desk, order, { wallet: { cardId: newCardId } });
  const paid = await confirm(desk, order, { paymentId: byNew.result.payment.id });
  expect(paid.result.payment.status).toBe('SUCCEEDED');
  expect(await walletOf(desk, order.customerId)).toMatchObject({ balance: 9000 - 4550, held: 0 });
});

test('P-24: a card that is blocked while it pays either paid before or pays nothing', async () => {
  for (let round = 0; round < 5; round += 1) {
    const order = await anOrderOf(5000);
    const { result } = await startPaying(desk, order, { wallet: { cardId: order.cardId } });
    const { id: paymentId } = result.payment;

    const [confirmed] = await Promise.all([
      confirm(desk, order, { paymentId }),
      move(order.cardId, 'BLOCKED'),
    ]);

    const isPaid = confirmed.result.__typename === 'ConfirmPaymentPayload';
    expect(await walletOf(desk, order.customerId)).toMatchObject({
      balance: isPaid ? 450 : 5000,
      held: 0,
    });
  }
});
