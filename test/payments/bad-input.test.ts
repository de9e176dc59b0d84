import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { CONFIRM, PROCESS } from './documents.ts';
import { openDesk } from './open-desk.ts';
import { confirm, startPaying } from './pay.ts';

const badKeys = ['', ' ', 'two words', 'x'.repeat(256), 'zero\u0000byte', 'ключ'];

test('bad input to processPayment is BAD_USER_INPUT and changes nothing', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();

  for (const key of badKeys) {
    const { code, errors } = await startPaying(desk, order, { key });
    expect([code, errors?.[0]?.extensions['field']]).toEqual([
      'BAD_USER_INPUT',
      'input.idempotencyKey',
    ]);
  }
  for (const method of ['', 'visa', 'sandbox_Success', '__proto__', 'zero\u0000byte']) {
    const { code, errors } = await startPaying(desk, order, { method });
    expect([code, errors?.[0]?.extensions['field']]).toEqual([
      'BAD_USER_INPUT',
      'input.paymentMethod',
    ]);
  }
  const { code } = await desk.as(order.token)(PROCESS, { input: { orderId: order.orderId } });
  expect(code).toBe('BAD_USER_INPUT');

  expect(await desk.sql`select key from payments.idempotency_keys`).toHaveLength(0);
  expect(await desk.sql`select id from payments.payments`).toHaveLength(0);
});

test('bad input to confirmPayment is coded and changes nothing', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const { id: paymentId } = result.payment;

  for (const key of badKeys)
    expect((await confirm(desk, order, { paymentId, key })).code).toBe('BAD_USER_INPUT');
  for (const other of ['', 'zero\u0000byte', randomUUID()])
    expect((await confirm(desk, order, { paymentId: other })).code).toBe('NOT_FOUND');
  const { code } = await desk.as(order.token)(CONFIRM, { input: { paymentId } });
  expect(code).toBe('BAD_USER_INPUT');

  const rows = await desk.sql`select status, version from payments.payments`;
  expect(rows).toEqual([{ status: 'PENDING', version: 1 }]);
  expect(await desk.sql`select id from payments.sandbox_charges`).toHaveLength(0);
});

test('P-11: a key that failed validation passes once the input is right', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const key = randomUUID();

  const wrong = await startPaying(desk, order, { key, method: 'visa' });
  const missing = await startPaying(desk, { ...order, orderId: 'nothing' }, { key });
  const right = await startPaying(desk, order, { key });

  expect([wrong.code, missing.code]).toEqual(['BAD_USER_INPUT', 'NOT_FOUND']);
  expect(right.result).toMatchObject({ __typename: 'ProcessPaymentPayload', replayed: false });
});
