import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { anyOrder, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, pay, startPaying, told } from './pay.ts';
import { tokenOf } from './payments-alone.ts';

test('WEB-18 WEB-19 WEB-20: a customer starts, confirms and looks at a payment; the amount is the order’s', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder({ total: { amountMinor: '9007199254740993', currency: 'TND' } });

  const started = await startPaying(desk, order);

  const amount = { amountMinor: '9007199254740993', currency: 'TND' };
  expect(started.result).toMatchObject({
    __typename: 'ProcessPaymentPayload',
    replayed: false,
    payment: { status: 'PENDING', amount, order: { id: order.orderId } },
  });
  const { id: paymentId } = started.result.payment;
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 0 });

  const { result } = await confirm(desk, order, { paymentId });

  expect(result).toMatchObject({ replayed: false, payment: { status: 'SUCCEEDED', amount } });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1, kept: amount.amountMinor });
  const seen = await desk.as(order.token)(PAYMENT, { id: paymentId });
  expect(seen.data.payment).toMatchObject({ id: paymentId, status: 'SUCCEEDED' });
  await desk.settle();
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
  const payload = desk.published.find(({ name }) => name === 'payment.started')?.payload;
  expect(payload).toMatchObject({ orderId: order.orderId, amount, version: 1 });
});

test('WEB-18: an order paid the moment it was placed is waited for, and one that never comes is NOT_FOUND', async () => {
  await using desk = await openDesk();
  const order = anyOrder();
  const token = tokenOf('customer', order.customerId);

  const early = startPaying(desk, { orderId: order.orderId, token });
  await setTimeout(300);
  await desk.tell('order.placed', order);

  expect((await early).result.payment.status).toBe('PENDING');
  const never = await startPaying(desk, { orderId: randomUUID(), token });
  expect(never.code).toBe('NOT_FOUND');
});

test('P-15: a declined payment leaves the order payable by a new one', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();

  const declined = await pay(desk, order, 'sandbox_decline');

  expect(declined.result).toMatchObject({
    __typename: 'PaymentDeclinedError',
    payment: { id: declined.paymentId, status: 'FAILED', refunded: { amountMinor: '0' } },
  });
  expect(declined.result.message).toContain('declined');
  const again = await confirm(desk, order, { paymentId: declined.paymentId });
  expect(again.result.__typename).toBe('PaymentDeclinedError');

  const paid = await pay(desk, order);

  expect(paid.result.payment.status).toBe('SUCCEEDED');
  expect(paid.paymentId).not.toBe(declined.paymentId);
  await desk.settle();
  expect(told(desk, declined.paymentId)).toEqual(['payment.started', 'payment.failed']);
  expect(await moneyMoved(desk, declined.paymentId)).toMatchObject({ charges: 0 });
});

test('a method refused at once is declined before anything is confirmed', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();

  const { result } = await startPaying(desk, order, { method: 'sandbox_refuse' });

  expect(result).toMatchObject({
    __typename: 'PaymentDeclinedError',
    payment: { status: 'FAILED' },
  });
});

test('a payment that needs the payer’s action says so, and can be confirmed', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();

  const { result: started } = await startPaying(desk, order, { method: 'sandbox_action' });
  const { result } = await confirm(desk, order, { paymentId: started.payment.id });

  expect(started.payment.status).toBe('REQUIRES_ACTION');
  expect(result.payment.status).toBe('SUCCEEDED');
});

test('what cannot be paid is told why, and nothing is written', async () => {
  await using desk = await openDesk();
  const orders = {
    EXPIRED: await desk.anOrder({ status: 'EXPIRED' }),
    CANCELLED: await desk.anOrder({ status: 'CANCELLED' }),
    PAID: await desk.anOrder({ status: 'CONFIRMED' }),
  };
  const free = await desk.anOrder({ total: { amountMinor: '0', currency: 'EUR' } });
  const overdue = await desk.anOrder({ expiresAt: new Date(Date.now() - 1000).toISOString() });

  for (const [reason, order] of Object.entries(orders)) {
    const { result } = await startPaying(desk, order);
    expect(result).toMatchObject({
      __typename: 'OrderNotPayableError',
      reason,
      otherPayment: null,
    });
    expect(result.message).not.toBe('');
  }
  expect((await startPaying(desk, free)).result.reason).toBe('PAID');
  expect((await startPaying(desk, overdue)).result.reason).toBe('EXPIRED');

  expect(await desk.sql`select id from payments.payments`).toHaveLength(0);
});

test('an order has one payment under way or paid, whatever the key', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result: started } = await startPaying(desk, order);

  const second = await startPaying(desk, order);
  await confirm(desk, order, { paymentId: started.payment.id });
  const third = await startPaying(desk, order);

  const otherPayment = { id: started.payment.id };
  expect(second.result).toMatchObject({ reason: 'PAYMENT_UNDER_WAY', otherPayment });
  expect(third.result).toMatchObject({ reason: 'PAID', otherPayment });
});

test('captured money is PROCESSING until ticketing answered, and SUCCEEDED from then on', async () => {
  await using desk = await openDesk('nothing');
  const order = await desk.anOrder();

  const before = Date.now();
  const { paymentId, result } = await pay(desk, order);

  expect(result.payment.status).toBe('PROCESSING');
  expect(Date.now() - before).toBeGreaterThanOrEqual(1900);
  const status = async () =>
    (await desk.as(order.token)(PAYMENT, { id: paymentId })).data.payment.status;
  expect(await status()).toBe('PROCESSING');
  const { token: _token, ...told } = order;
  await desk.tell('order.confirmed', { ...told, version: 2, status: 'CONFIRMED' });
  expect(await status()).toBe('SUCCEEDED');
});

test('an older event about an order that comes late changes nothing', async () => {
  await using desk = await openDesk();
  const order = anyOrder();
  const token = tokenOf('customer', order.customerId);

  await desk.tell('order.expired', { ...order, version: 2, status: 'EXPIRED' });
  await desk.tell('order.placed', order);

  expect((await startPaying(desk, { orderId: order.orderId, token })).result.reason).toBe(
    'EXPIRED',
  );
});
