import { randomUUID } from 'node:crypto';
import { ledgerHealth } from '@gatehouse/kit-ledger/health';
import { checks } from '@gatehouse/payments/domain/health/checks';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, startPaying } from './pay.ts';
import { aHolder, brokenChecks } from './wallet.ts';

let desk: Desk;
let paymentId: string;
let waitingId: string;
beforeAll(async () => {
  desk = await openDesk();
  // Paid by both and given back in part, and one that waits for its payer with the wallet's part set aside.
  const order = await desk.anOrder();
  const { customerId, orderId, eventId } = order;
  const { cardId } = await aHolder(desk, { customerId, balance: 3000 });
  const both = { method: 'sandbox_success', wallet: { cardId, amountMinor: 1000 } };
  const { result } = await startPaying(desk, order, both);
  ({ id: paymentId } = result.payment);
  await confirm(desk, order, { paymentId });
  const refund = { refundId: randomUUID(), paymentId, orderId, customerId, eventId };
  const amount = { amountMinor: '2000', currency: 'EUR' };
  await desk.tell('refund.approved', { ...refund, amount, cause: 'ADMIN' });
  const another = await desk.anOrder({ customerId });
  const waiting = await startPaying(desk, another, { ...both, method: 'sandbox_action' });
  ({ id: waitingId } = waiting.result.payment);
  await desk.settle();
});
afterAll(() => desk[Symbol.asyncDispose]());

/** What the checks find of damage done by hand, which is taken back afterwards. */
async function findsOf(damage: string): Promise<readonly string[]> {
  let names: readonly string[] = [];
  const givenUp = new Error('Given up.');
  const work = drizzle(desk.sql).transaction(async (tx) => {
    for (const table of ['payments', 'refunds'])
      await tx.execute(sql.raw(`alter table payments.${table} disable trigger user`));
    await tx.execute(sql.raw(damage));
    const results = await ledgerHealth({ db: tx, schema: 'payments' }, checks);
    names = results.filter(({ state }) => state === 'BROKEN').map(({ name }) => name);
    throw givenUp;
  });
  await expect(work).rejects.toBe(givenUp);
  return names;
}

test('P-02: paid by both sides, given back in part, and waiting for its payer: nothing is broken', async () => {
  expect(await brokenChecks(desk)).toEqual([]);
});

test.each([
  ['captured_minor = captured_minor - 1', 'captured is what was posted for the payment'],
  ['refunded_minor = refunded_minor - 1', 'refunds add up to what their payment counts'],
])('P-02: a payment with %s is found', async (set, name) => {
  expect(await findsOf(`update payments.payments set ${set} where id = '${paymentId}'`)).toEqual([
    name,
  ]);
});

test('P-02: a refund that is said to have gone otherwise than it was posted is found', async () => {
  const damage = 'update payments.refunds set wallet_minor = wallet_minor - 1';
  expect(await findsOf(damage)).toEqual(['each side of a refund is posted when it went back']);
});

test('P-02: a posting for a payment that is not there is found', async () => {
  const lines = [
    { kind: 'provider_clearing', currency: 'EUR', amount: '-5' },
    { kind: 'due_finances', currency: 'EUR', amount: '5' },
  ];
  const journal = JSON.stringify({ kind: 'order.captured', sourceId: randomUUID(), lines });
  expect(await findsOf(`select payments.post('${journal}')`)).toEqual([
    'captured is what was posted for the payment',
  ]);
});

test('P-02: what the wallet still keeps for a payment that ended is found', async () => {
  const damage = `update payments.payments set status = 'CANCELLED', action_url = null where id = '${waitingId}'`;
  expect(await findsOf(damage)).toEqual(['nothing is held for a payment that ended']);
});
