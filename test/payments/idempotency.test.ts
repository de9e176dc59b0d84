import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying } from './pay.ts';

const countPayments = async ({ sql }: Desk) => (await sql`select id from payments.payments`).length;

test('P-10: one key and input twice is one effect, the second answer replayed; other content is CONFLICT', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const other = await desk.anOrder({ customerId: order.customerId });
  const key = randomUUID();

  const first = await startPaying(desk, order, { key });
  const second = await startPaying(desk, order, { key });
  const shouted = await startPaying(
    desk,
    { ...order, orderId: order.orderId.toUpperCase() },
    { key },
  );
  const otherMethod = await startPaying(desk, order, { key, method: 'sandbox_action' });
  const otherOrder = await startPaying(desk, other, { key });

  const { payment } = first.result;
  expect(first.result.replayed).toBe(false);
  expect(second.result).toEqual({ ...first.result, replayed: true });
  expect(shouted.result).toMatchObject({ replayed: true, payment });
  expect([otherMethod.code, otherOrder.code]).toEqual(['CONFLICT', 'CONFLICT']);
  expect(await countPayments(desk)).toBe(1);
});

test('P-10: the same key is independent in another mutation and for another customer', async () => {
  await using desk = await openDesk();
  const [order, others] = [await desk.anOrder(), await desk.anOrder()];
  const key = randomUUID();

  const started = await startPaying(desk, order, { key });
  const confirmed = await confirm(desk, order, { key, paymentId: started.result.payment.id });
  const anothers = await startPaying(desk, others, { key });

  expect(confirmed.result).toMatchObject({ replayed: false, payment: { status: 'SUCCEEDED' } });
  expect(anothers.result).toMatchObject({ replayed: false });
  expect(anothers.result.payment.id).not.toBe(started.result.payment.id);
});

test('P-10: refusals that follow from state are answers too, and stay', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const [key, declinedKey] = [randomUUID(), randomUUID()];
  const { result } = await startPaying(desk, order, { method: 'sandbox_decline' });
  const paymentId: string = result.payment.id;

  const underWay = await startPaying(desk, order, { key });
  const declined = await confirm(desk, order, { paymentId, key: declinedKey });
  const underWayAgain = await startPaying(desk, order, { key });
  const declinedAgain = await confirm(desk, order, { paymentId, key: declinedKey });

  expect(underWay.result.reason).toBe('PAYMENT_UNDER_WAY');
  expect(underWayAgain.result.reason).toBe('PAYMENT_UNDER_WAY');
  expect(declinedAgain.result).toEqual(declined.result);
  expect(await countPayments(desk)).toBe(1);
});

const startField = (orderId: string, key: string) =>
  `processPayment(input: { orderId: "${orderId}", idempotencyKey: "${key}", paymentMethod: "sandbox_success" })
      { ... on ProcessPaymentPayload { replayed payment { id order { id } } } }`;

test('P-13: two aliased mutations in one request are keyed each on its own', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const other = await desk.anOrder({ customerId: order.customerId });

  const { data } = await desk.as(order.token)(`mutation {
    a: ${startField(order.orderId, 'a')}
    b: ${startField(other.orderId, 'b')}
    c: ${startField(order.orderId, 'a')}
  }`);

  expect(data).toMatchObject({
    a: { replayed: false, payment: { order: { id: order.orderId } } },
    b: { replayed: false, payment: { order: { id: other.orderId } } },
    c: { replayed: true, payment: { id: data.a.payment.id } },
  });
});

test('P-13: start and confirmation in one request see each other’s effect', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const confirmIt = (key: string) =>
    `confirmPayment(input: { paymentId: "${result.payment.id}", idempotencyKey: "${key}" })
      { ... on ConfirmPaymentPayload { replayed payment { status } } }`;

  const { data } = await desk.as(order.token)(
    `mutation { a: ${confirmIt('a')} b: ${confirmIt('b')} }`,
  );

  const payment = { status: 'SUCCEEDED' };
  expect(data).toEqual({ a: { replayed: false, payment }, b: { replayed: false, payment } });
});

const sameKeyTwentyTimes = async (desk: Desk) => {
  const order = await desk.anOrder();
  const key = randomUUID();
  const start = () => startPaying(desk, order, { key });
  const answers = await Promise.all(Array.from({ length: 20 }, start));
  return answers.map(({ result }) => result);
};

test('P-10: twenty callers at once under one key get one payment, nineteen of them replayed', async () => {
  await using desk = await openDesk();

  const answers = await sameKeyTwentyTimes(desk);

  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
    new Set(['ProcessPaymentPayload']),
  );
  expect(new Set(answers.map(({ payment }) => payment.id)).size).toBe(1);
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await countPayments(desk)).toBe(1);
});

test('P-10 control: without the key’s primary key the same twenty callers are refused as strangers', async () => {
  await using desk = await openDesk();
  await desk.sql`alter table payments.idempotency_keys drop constraint idempotency_keys_pkey`;

  const answers = await sameKeyTwentyTimes(desk);

  expect(
    answers.filter((answer) => answer?.__typename === 'OrderNotPayableError'),
  ).not.toHaveLength(0);
});

test('P-12: a caller that died between its two transactions is taken over once its lease has ended', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const paymentId: string = result.payment.id;
  const key = randomUUID();
  await confirm(desk, order, { paymentId, key });
  await desk.settle();
  // As a process killed after asking the provider leaves it: charged, and neither payment nor key knows.
  await desk.sql`alter table payments.payments disable trigger user`;
  await desk.sql`update payments.payments set status = 'PENDING', captured_minor = 0, version = 1`;
  await desk.sql`alter table payments.payments enable trigger user`;
  await desk.sql`
    update payments.idempotency_keys set outcome = null, lease_until = now() + interval '60 s'
    where key = ${key}`;

  const within = await confirm(desk, order, { paymentId, key });
  await desk.sql`update payments.idempotency_keys set lease_until = now() where key = ${key}`;
  const after = await confirm(desk, order, { paymentId, key });
  const later = await confirm(desk, order, { paymentId, key });

  expect(within.result).toMatchObject({ replayed: true, payment: { status: 'PENDING' } });
  expect(after.result).toMatchObject({ replayed: false, payment: { status: 'SUCCEEDED' } });
  expect(later.result).toMatchObject({ replayed: true, payment: { status: 'SUCCEEDED' } });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
});

test('P-12: an answer that fails to be written leaves the key free to be tried again at once', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const paymentId: string = result.payment.id;
  const key = randomUUID();
  await desk.sql`alter table payments.idempotency_keys add constraint no_answer check (outcome is null) not valid`;

  const failed = await confirm(desk, order, { paymentId, key });
  const charged = await moneyMoved(desk, paymentId);
  await desk.sql`alter table payments.idempotency_keys drop constraint no_answer`;
  const again = await confirm(desk, order, { paymentId, key });

  expect(failed.code).toBe('INTERNAL');
  expect(charged).toMatchObject({ charges: 1 });
  expect(again.result).toMatchObject({ payment: { status: 'SUCCEEDED' } });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
});
