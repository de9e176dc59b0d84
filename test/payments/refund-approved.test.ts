import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk, type Order } from './open-desk.ts';
import { moneyMoved, pay } from './pay.ts';

/** What ticketing says when part of an order is to go back. */
const approved = (order: Order, paymentId: string, amountMinor: string) => ({
  refundId: randomUUID(),
  orderId: order.orderId,
  paymentId,
  customerId: order.customerId,
  eventId: order.eventId,
  amount: { amountMinor, currency: 'EUR' },
  cause: 'REQUEST',
});

/** What was told of money that went back: which refund, and how much of the payment so far. */
const toldBack = ({ published }: Desk) =>
  published
    .filter(({ name }) => name === 'payment.refunded')
    .map(({ payload }) => payload as { refundId: string | null; amount: { amountMinor: string } })
    .map(({ refundId, amount }) => [refundId, amount.amountMinor]);

const auditsOf = ({ published }: Desk) =>
  published
    .filter(({ name }) => name === 'audit.recorded')
    .map(({ payload }) => payload as { verb: string; entityId: string; after: string })
    .map(({ verb, entityId, after }) => Object.assign(JSON.parse(after), { verb, entityId }));

test('WEB-26 T-31: approved refunds of one payment go back one by one, each once, and each is told by its id', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order);
  const [first, second] = [approved(order, paymentId, '1000'), approved(order, paymentId, '3550')];

  await Promise.all(Array.from({ length: 5 }, () => desk.tell('refund.approved', first)));
  await desk.settle();
  await desk.tell('refund.approved', second);
  await desk.settle();

  expect(toldBack(desk)).toEqual([
    [first.refundId, '1000'],
    [second.refundId, '4550'],
  ]);
  const { data } = await desk.as(order.token)(PAYMENT, { id: paymentId });
  expect(data.payment).toMatchObject({ status: 'SUCCEEDED', refunded: { amountMinor: '4550' } });
  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 2, kept: '0' });
  const what = { verb: 'refund.start', entityId: paymentId, cause: 'REQUEST', currency: 'EUR' };
  expect(auditsOf(desk)).toMatchObject([
    { ...what, refundId: first.refundId, amountMinor: '1000' },
    { ...what, refundId: second.refundId, amountMinor: '3550' },
  ]);
});

test('P-20 T-31: more than is left, another order’s payment or another currency is refused aloud, and nothing moves', async () => {
  await using desk = await openDesk();
  const [order, other] = [await desk.anOrder(), await desk.anOrder()];
  const { paymentId } = await pay(desk, order);
  await desk.tell('refund.approved', approved(order, paymentId, '4000'));
  await desk.settle();
  const dinars = { amountMinor: '100', currency: 'TND' };

  const wrong = [
    approved(order, paymentId, '551'),
    approved(other, paymentId, '100'),
    approved(order, randomUUID(), '100'),
    { ...approved(order, paymentId, '100'), amount: dinars },
  ];
  const answers = await Promise.allSettled(wrong.map((told) => desk.tell('refund.approved', told)));

  expect(answers.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  expect(await desk.sql`select id from payments.refunds`).toHaveLength(1);
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ refunds: 1, kept: '550' });
});
