import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ENTITIES, PAYMENT } from './documents.ts';
import { openDesk } from './open-desk.ts';
import { confirm, startPaying } from './pay.ts';
import { tokenOf } from './payments-alone.ts';

test('P-39 WEB-20: another’s order or payment is NOT_FOUND by id and by entity, exactly like an unknown one', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const { id } = result.payment;
  const stranger = tokenOf('customer', randomUUID());

  for (const paymentId of [id, randomUUID(), 'no id at all']) {
    expect((await desk.as(stranger)(PAYMENT, { id: paymentId })).code).toBe('NOT_FOUND');
    expect((await confirm(desk, { token: stranger }, { paymentId })).code).toBe('NOT_FOUND');
  }
  for (const orderId of [order.orderId, 'no id at all'])
    expect((await startPaying(desk, { orderId, token: stranger })).code).toBe('NOT_FOUND');

  const representations = [
    { __typename: 'Payment', id, customerId: 'mine' },
    { __typename: 'Order', id: order.orderId },
  ];
  const seen = await desk.as(stranger)(ENTITIES, { representations });
  expect(seen.data._entities).toEqual([null, null]);
  expect(seen.code).toBe('NOT_FOUND');
});

test('WEB-20: the payer and the administrators who support customers see a payment, also on its order; nobody else does', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();
  const unpaid = await desk.anOrder({ customerId: order.customerId });
  const { result } = await startPaying(desk, order);
  const { id } = result.payment;
  const representations = [order, unpaid].map(({ orderId }) => ({
    __typename: 'Order',
    id: orderId,
  }));

  const office = ['SuperAdmin', 'Admin', 'Support'].map((role) =>
    tokenOf('admin', randomUUID(), role),
  );
  for (const token of [order.token, ...office]) {
    expect((await desk.as(token)(PAYMENT, { id })).data.payment.id).toBe(id);
    const { data } = await desk.as(token)(ENTITIES, { representations });
    expect(data._entities).toMatchObject([{ payment: { id } }, { payment: null }]);
  }
  expect((await desk.as()(PAYMENT, { id })).code).toBe('UNAUTHENTICATED');
  const others = (['organizer', 'merchant', 'usher'] as const).map((portal) =>
    tokenOf(portal, order.customerId),
  );
  for (const token of [...others, tokenOf('admin', randomUUID(), 'Usher')]) {
    expect((await desk.as(token)(PAYMENT, { id })).code).toBe('FORBIDDEN');
    expect((await desk.as(token)(ENTITIES, { representations })).data._entities).toEqual([
      null,
      null,
    ]);
  }
});

test('only customers pay: everybody else is refused and nothing is written', async () => {
  await using desk = await openDesk();
  const order = await desk.anOrder();

  for (const portal of ['admin', 'organizer', 'merchant', 'usher'] as const) {
    const token = tokenOf(portal, order.customerId);
    expect((await startPaying(desk, { ...order, token })).code).toBe('FORBIDDEN');
    expect((await confirm(desk, { token }, { paymentId: randomUUID() })).code).toBe('FORBIDDEN');
  }

  expect(await desk.sql`select key from payments.idempotency_keys`).toHaveLength(0);
});
