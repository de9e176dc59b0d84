import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { anyOrder, type Desk, openDesk, type Order } from './open-desk.ts';
import { confirm, moneyMoved, pay, startPaying, told } from './pay.ts';

const statusOf = async (desk: Desk, { token }: { token: string }, id: string) =>
  (await desk.as(token)(PAYMENT, { id })).data.payment.status;

const plain = ({ token: _token, ...order }: Order & { token: string }): Order => order;

for (const method of ['sandbox_timeout', 'sandbox_timeout_before'])
  test(`P-19: ${method} at confirmation is PROCESSING; the poller settles it without a second charge`, async () => {
    await using desk = await openDesk();
    const order = await desk.anOrder();

    const { paymentId, result } = await pay(desk, order, method);

    expect(result).toMatchObject({
      __typename: 'ConfirmPaymentPayload',
      payment: { status: 'PROCESSING' },
    });
    const [job] = await desk.sql`
      select extract(epoch from run_at - now())::float as seconds from payments_jobs.jobs where key = ${`poll:${paymentId}`}`;
    expect(job?.['seconds']).toBeGreaterThan(20);
    expect(job?.['seconds']).toBeLessThan(31);

    await desk.runJobs('poll');

    expect(await statusOf(desk, order, paymentId)).toBe('SUCCEEDED');
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
    expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
    const asked = await desk.sql`select from payments_jobs.jobs where key = ${`poll:${paymentId}`}`;
    expect(asked).toHaveLength(0);
  });

test('P-19: a payer who confirms again after a time-out is charged once', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'sandbox_timeout');

  const { result } = await confirm(desk, order, { paymentId });
  await desk.runJobs('poll');

  expect(result.payment.status).toBe('SUCCEEDED');
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('a registration that got lost on the way to the provider is repeated when the payer confirms', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result: started } = await startPaying(desk, order);
  await desk.sql`delete from payments.sandbox_intents`;

  const { result } = await confirm(desk, order, { paymentId: started.payment.id });

  expect(result.payment.status).toBe('SUCCEEDED');
});

test('P-17: once SUCCEEDED a payment stays so, whatever is said or written later', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order);
  await desk.sql`update payments.sandbox_intents set state = 'declined'`;

  const again = await confirm(desk, order, { paymentId });
  const backwards = ['PROCESSING', 'PENDING', 'FAILED', 'CANCELLED'].map((status) =>
    desk.sql`update payments.payments set status = ${status}::payments.payment_status, captured_minor = 0`.catch(
      (error: { constraint_name?: string }) => error.constraint_name,
    ),
  );

  expect(again.result.payment.status).toBe('SUCCEEDED');
  expect(new Set(await Promise.all(backwards))).toEqual(new Set(['payments_forward_only']));
});

test('P-17: a late word of the provider that lies behind the reached state is no event', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'sandbox_timeout');
  await desk.sql`update payments.sandbox_intents set state = 'requires_action'`;

  await desk.runJobs('poll');

  expect(await statusOf(desk, order, paymentId)).toBe('PROCESSING');
  expect(told(desk, paymentId)).toEqual(['payment.started']);
});

test('a provider that names another amount is not believed', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result: started } = await startPaying(desk, order);
  await desk.sql`update payments.sandbox_intents set amount_minor = 1`;

  const { result } = await confirm(desk, order, { paymentId: started.payment.id });

  expect(result.payment.status).not.toBe('SUCCEEDED');
  await desk.settle();
  expect(told(desk, started.payment.id)).toEqual(['payment.started']);
});

test('a payment left unfinished is cancelled a while after its order expired, and the provider charges it no more', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result: started } = await startPaying(desk, order);
  const { id: paymentId } = started.payment;
  const overdue = new Date(Date.now() - 3_600_000).toISOString();

  await desk.tell('order.expired', {
    ...plain(order),
    version: 2,
    status: 'EXPIRED',
    expiresAt: overdue,
  });
  await desk.settle();

  expect(await statusOf(desk, order, paymentId)).toBe('CANCELLED');
  const { result } = await confirm(desk, order, { paymentId });
  expect(result).toMatchObject({ __typename: 'OrderNotPayableError', reason: 'EXPIRED' });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 0 });
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.failed']);
});

test('a payer gets a while to finish after the hold ended, and none after cancelling the order', async () => {
  await using desk = await openDesk();
  const [late, cancelled] = [await desk.anOrder(), await desk.anOrder()];
  const [lateOne, cancelledOne] = [
    await startPaying(desk, late),
    await startPaying(desk, cancelled),
  ];
  const expiresAt = new Date().toISOString();

  await desk.tell('order.expired', { ...plain(late), version: 2, status: 'EXPIRED', expiresAt });
  await desk.tell('order.expired', { ...plain(cancelled), version: 2, status: 'CANCELLED' });
  await desk.runJobs('giveUp');
  await desk.runJobs('poll');

  expect(await statusOf(desk, late, lateOne.result.payment.id)).toBe('PENDING');
  expect(await statusOf(desk, cancelled, cancelledOne.result.payment.id)).toBe('CANCELLED');
});

for (const method of ['sandbox_success', 'sandbox_timeout'])
  test(`WEB-19: no money is asked for once the order is known to be cancelled (${method})`, async () => {
    await using desk = await openDesk();
    const order = await desk.anOrder();
    const { result: started } = await startPaying(desk, order, { method });
    const { id: paymentId } = started.payment;
    // As told by order.cancelled, before the job it schedules has given the payment up.
    await desk.sql`update payments.p_orders set status = 'CANCELLED', version = 2`;

    const { result } = await confirm(desk, order, { paymentId });

    expect(result).toMatchObject({
      __typename: 'OrderNotPayableError',
      reason: 'CANCELLED',
      otherPayment: { id: paymentId, status: 'PENDING' },
    });
    const intents = await desk.sql`select confirm_count from payments.sandbox_intents`;
    expect(intents).toEqual([{ confirm_count: 0 }]);
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 0 });
  });

test('giving up a payment that the provider has charged after all keeps the money’s trace', async () => {
  await using desk = await openDesk('cannotFulfil');
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'sandbox_timeout');

  await desk.tell('order.expired', { ...plain(order), version: 2, status: 'CANCELLED' });
  await desk.settle();

  expect(told(desk, paymentId)).toEqual([
    'payment.started',
    'payment.captured',
    'payment.refunded',
  ]);
  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '0' });
});

test('an order known only by its end cannot be paid', async () => {
  await using desk = await openDesk();
  const order = { ...anyOrder(), status: 'CANCELLED' as const };
  await desk.tell('order.expired', order);

  const token = `customer ${order.customerId}`;
  const { result } = await startPaying(desk, { ...order, token }, { key: randomUUID() });

  expect(result.reason).toBe('CANCELLED');
});
