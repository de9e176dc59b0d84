import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { settleRefund } from '@gatehouse/payments/domain/settle-refund';
import { startRefund } from '@gatehouse/payments/domain/start-refund';
import { sandboxTill } from '@gatehouse/payments/providers/sandbox/sandbox-till';
import { payments } from '@gatehouse/payments/subgraph';
import { expect, test } from 'vitest';
import { captureLog } from './capture-log.ts';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, pay, startPaying, told } from './pay.ts';

test('WEB-19: a late confirmation of an expired hold is refunded, once and in full', async () => {
  await using desk = await openDesk('cannotFulfil');
  const { token, ...order } = await desk.anOrder();
  const { result: started } = await startPaying(desk, { ...order, token });
  const { id: paymentId } = started.payment;
  const expiresAt = new Date().toISOString();
  await desk.tell('order.expired', { ...order, version: 2, status: 'EXPIRED', expiresAt });

  const { result } = await confirm(desk, { token }, { paymentId });
  const again = await confirm(desk, { token }, { paymentId });
  await desk.settle();

  expect([result, again.result].map(({ payment }) => payment.status)).toEqual(
    Array(2).fill('SUCCEEDED'),
  );
  const seen = await desk.as(token)(PAYMENT, { id: paymentId });
  expect(seen.data.payment).toMatchObject({
    status: 'SUCCEEDED',
    refunding: { amountMinor: '0' },
    refunded: { amountMinor: '4550' },
  });
  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '0' });
  expect(told(desk, paymentId)).toEqual([
    'payment.started',
    'payment.captured',
    'payment.refunded',
  ]);
});

test('WEB-19: asked ten times at once for the same money, payments gives it back once', async () => {
  await using desk = await openDesk('nothing');
  const { token: _token, ...order } = await desk.anOrder();
  const { paymentId } = await pay(desk, { ...order, token: _token });
  const ask = { ...order, version: 2, status: 'EXPIRED', paymentId };

  await Promise.all(Array.from({ length: 10 }, () => desk.tell('order.unfulfilled', ask)));
  await desk.settle();

  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '0' });
  expect(told(desk, paymentId).filter((name) => name === 'payment.refunded')).toHaveLength(1);
});

test('a provider that is silent about a refund is asked again under the same id, and gives back once', async () => {
  await using desk = await openDesk('cannotFulfil');
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'sandbox_refund_timeout');
  await desk.settle();

  const waiting = await desk.as(order.token)(PAYMENT, { id: paymentId });
  await desk.runJobs('refund');
  const done = await desk.as(order.token)(PAYMENT, { id: paymentId });

  const [none, all] = [{ amountMinor: '0' }, { amountMinor: '4550' }];
  expect(waiting.data.payment).toMatchObject({ refunding: all, refunded: none });
  expect(done.data.payment).toMatchObject({ refunding: none, refunded: all });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ refunds: 1 });
});

/** A provider that gives back no more, until `relent`. */
async function refuseRefunds({ sql }: Desk) {
  const [charge] =
    await sql`delete from payments.sandbox_charges returning id, intent_key, amount_minor`;
  return {
    relent: () => sql`insert into payments.sandbox_charges ${sql({ ...charge })}`,
  };
}

test('WEB-19: a refund that the provider refuses is asked for again, later and later, until the money is back', async () => {
  await using desk = await openDesk('nothing');
  const { token, ...order } = await desk.anOrder();
  const { paymentId } = await pay(desk, { ...order, token });
  const provider = await refuseRefunds(desk);
  const nextLook = async () => {
    const [job] = await desk.sql`
      select extract(epoch from run_at - now())::int as seconds from payments_jobs.jobs where task_identifier = 'refund'`;
    return job?.['seconds'];
  };

  await desk.tell('order.unfulfilled', { ...order, version: 2, status: 'EXPIRED', paymentId });
  await desk.settle();
  const [waiting, first] = [await desk.as(token)(PAYMENT, { id: paymentId }), await nextLook()];
  await desk.runJobs('refund');
  const second = await nextLook();
  await provider.relent();
  await desk.runJobs('refund');
  const done = await desk.as(token)(PAYMENT, { id: paymentId });

  const [none, all] = [{ amountMinor: '0' }, { amountMinor: '4550' }];
  expect(waiting.data.payment).toMatchObject({ refunding: all, refunded: none });
  // Half of thirty seconds and of two minutes at least, less what passed until somebody looked.
  expect([first > 10 && first <= 30, second > 50 && second <= 120]).toEqual([true, true]);
  expect(done.data.payment).toMatchObject({ refunding: none, refunded: all });
  expect(await nextLook()).toBeUndefined();
  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '0' });
  expect(told(desk, paymentId).filter((name) => name === 'payment.refunded')).toHaveLength(1);
});

test('each refusal of a provider to give money back is an alarm', async () => {
  await using desk = await openDesk('nothing');
  const { token, ...order } = await desk.anOrder();
  const { paymentId } = await pay(desk, { ...order, token });
  await refuseRefunds(desk);
  await desk.tell('order.unfulfilled', { ...order, version: 2, status: 'EXPIRED', paymentId });
  await desk.settle();
  const { log, entries } = captureLog();
  const options = { schema: payments.tables, applicationName: 'test', max: 2 };
  const { db, close } = openDb(desk.databaseUrl, options);
  const [refund] = await desk.sql<[{ id: string }]>`select id from payments.refunds`;
  const till = sandboxTill({ db, log });

  for (const attempt of [1, 2])
    await settleRefund(till, { refundId: refund.id, attempt, now: new Date() });
  await close();

  const msg = 'provider refuses to give money back';
  expect(entries()).toMatchObject(
    [1, 2].map((attempt) => ({ level: 50, msg, attempt, paymentId })),
  );
});

test('WEB-19: two payments of one order that both bought nothing go back both, each once', async () => {
  await using desk = await openDesk('nothing');
  const { token, ...order } = await desk.anOrder();
  const other = await desk.anOrder({ customerId: order.customerId });
  const paid = [await pay(desk, { ...order, token }), await pay(desk, other)];
  // As when a provider takes money for a payment that had ended: neither we nor the database would begin a second one.
  await desk.sql`drop index payments.payments_live_order_key`;
  await desk.sql`alter table payments.payments disable trigger user`;
  await desk.sql`update payments.payments set order_id = ${order.orderId}`;

  for (const { paymentId } of [...paid, ...paid])
    await desk.tell('order.unfulfilled', { ...order, version: 2, status: 'EXPIRED', paymentId });
  await desk.settle();

  for (const { paymentId } of paid)
    expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '0' });
});

test('P-20: money that was never captured is not given back, and the asking is kept for a person', async () => {
  await using desk = await openDesk('nothing');
  const { token, ...order } = await desk.anOrder();
  const declined = await pay(desk, { ...order, token }, 'sandbox_decline');
  const ask = { ...order, version: 2, status: 'EXPIRED' };

  const uncaptured = desk.tell('order.unfulfilled', { ...ask, paymentId: declined.paymentId });
  const unknown = desk.tell('order.unfulfilled', { ...ask, paymentId: randomUUID() });

  await expect(uncaptured).rejects.toThrow();
  await expect(unknown).rejects.toThrow();
  expect(await desk.sql`select id from payments.refunds`).toHaveLength(0);
  expect(await desk.sql`select id from payments.p_orders where is_unfulfilled`).toHaveLength(0);
});

test('P-20: of two refunds of 60 out of 100 at once one passes, and 60 is given back', async () => {
  await using desk = await openDesk();
  const total = { amountMinor: '100', currency: 'EUR' };
  const order = await desk.anOrder({ total });
  const { paymentId } = await pay(desk, order);
  const options = { schema: payments.tables, applicationName: 'test', max: 2 };
  const { db, close } = openDb(desk.databaseUrl, options);
  const refund = (source: string) =>
    db
      .transaction((tx) => startRefund(tx, { paymentId, amountMinor: 60n, source }))
      .then(
        () => 'passed',
        () => 'refused',
      );

  const answers = await Promise.all([refund('one reason'), refund('another reason')]);
  await close();
  await desk.settle();

  expect(new Set(answers)).toEqual(new Set(['passed', 'refused']));
  const { data } = await desk.as(order.token)(PAYMENT, { id: paymentId });
  expect(data.payment).toMatchObject({ refunded: { amountMinor: '60' } });
  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '40' });
});

async function refundSixtyTwice(desk: Desk) {
  const total = { amountMinor: '100', currency: 'EUR' };
  const order = await desk.anOrder({ total });
  await pay(desk, order);
  const occupy = () =>
    desk.sql`update payments.payments set refunding_minor = refunding_minor + 60`.then(
      () => 'passed',
      (error: { constraint_name?: string }) => error.constraint_name,
    );
  return Promise.all([occupy(), occupy()]);
}

test('P-20: of two parallel refunds of 60 out of 100 the database lets one pass', async () => {
  await using desk = await openDesk();

  const answers = await refundSixtyTwice(desk);

  expect(new Set(answers)).toEqual(new Set(['passed', 'payments_refunds_check']));
});

test('P-20 control: without the check both pass', async () => {
  await using desk = await openDesk();
  await desk.sql`alter table payments.payments drop constraint payments_refunds_check`;

  expect(await refundSixtyTwice(desk)).toEqual(['passed', 'passed']);
});
