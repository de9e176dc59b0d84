import { openDb } from '@gatehouse/kit-postgres/open-db';
import { applyPaymentState } from '@gatehouse/payments/domain/apply-payment-state';
import type { PaymentStatus } from '@gatehouse/payments/domain/payment-status';
import { payments } from '@gatehouse/payments/subgraph';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withoutLocks } from '../kit/without-locks.ts';
import { captureLog } from './capture-log.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { startPaying, told } from './pay.ts';

/** What confirmation, poller and webhook call when a provider has spoken. */
async function openApply(desk: Desk) {
  const { result } = await startPaying(desk, await desk.anOrder());
  const paymentId: string = result.payment.id;
  const options = { schema: payments.tables, applicationName: 'test', max: 12 };
  const { db, close } = openDb(desk.databaseUrl, options);
  // A connection for each of ten: who had to open one would come too late to race.
  await Promise.all(Array.from({ length: 10 }, () => db.execute(sql`select`)));
  const { log, entries } = captureLog();
  const apply = (status: PaymentStatus, { locks = true } = {}) =>
    db.transaction((tx) => {
      const now = new Date();
      return applyPaymentState(locks ? tx : withoutLocks(tx), log, { paymentId, status, now });
    });
  return { paymentId, apply, entries, [Symbol.asyncDispose]: close };
}

test('P-17: SUCCEEDED first and PROCESSING later stays SUCCEEDED, without an event', async () => {
  await using desk = await openDesk();
  await using payment = await openApply(desk);

  await payment.apply('SUCCEEDED');
  for (const late of ['PROCESSING', 'FAILED', 'PENDING', 'SUCCEEDED'] as const)
    expect(await payment.apply(late)).toMatchObject({ status: 'SUCCEEDED', version: 2 });
  await desk.settle();

  expect(told(desk, payment.paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('P-14: the same word from ten sides at once is one capture and one event', async () => {
  await using desk = await openDesk();
  await using payment = await openApply(desk);

  const words = Array.from({ length: 10 }, () => payment.apply('SUCCEEDED'));
  const rows = await Promise.all(words);
  await desk.settle();

  expect(rows.map(({ version }) => version)).toEqual(Array(10).fill(2));
  expect(told(desk, payment.paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('P-14 control: without the row lock the same ten words are told of several times', async () => {
  await using desk = await openDesk();
  await using payment = await openApply(desk);

  const words = Array.from({ length: 10 }, () => payment.apply('SUCCEEDED', { locks: false }));
  await Promise.all(words);
  await desk.settle();

  const captured = told(desk, payment.paymentId).filter((name) => name === 'payment.captured');
  expect(captured.length).toBeGreaterThan(1);
});

test('P-17: money that a provider took for a payment that had ended is an alarm, and moves nothing', async () => {
  await using desk = await openDesk();
  await using payment = await openApply(desk);

  await payment.apply('CANCELLED');
  await payment.apply('CANCELLED');
  expect(payment.entries()).toEqual([]);
  const late = await payment.apply('SUCCEEDED');

  expect(late).toMatchObject({ status: 'CANCELLED', version: 2 });
  const { paymentId } = payment;
  expect(payment.entries()).toMatchObject([{ level: 50, paymentId, status: 'CANCELLED' }]);
});
