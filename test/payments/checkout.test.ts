import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { CONFIRM, PAYMENT, PROCESS } from './documents.ts';

const BOOK = `mutation ($input: BookTicketsInput!) {
  bookTickets(input: $input) { ... on BookTicketsPayload { order { id total { amountMinor currency } } } }
}`;

const ORDER = `query ($id: ID!) {
  order(id: $id) { id status payment { id status refunded { amountMinor } } tickets { status qrCode { text } } }
}`;

const PAYMENT_ORDER = `query ($id: ID!) { payment(id: $id) { status order { id status total { amountMinor } } } }`;

type Ask = ReturnType<Graph['as']>;

async function book(ask: Ask, event: { eventId: string; ticketTypeId: string }) {
  const items = [{ ticketTypeId: event.ticketTypeId, attendees: [{ self: true }] }];
  const input = { idempotencyKey: randomUUID(), eventId: event.eventId, items };
  const { data } = await ask(BOOK, { input });
  return data.bookTickets.order as { id: string; total: { amountMinor: string; currency: string } };
}

async function start(ask: Ask, orderId: string, paymentMethod = 'sandbox_success') {
  const { data } = await ask(PROCESS, {
    input: { idempotencyKey: randomUUID(), orderId, paymentMethod },
  });
  return data.processPayment;
}

async function confirm(ask: Ask, paymentId: string) {
  const { data } = await ask(CONFIRM, { input: { idempotencyKey: randomUUID(), paymentId } });
  return data.confirmPayment;
}

test('WEB-18 WEB-19 WEB-20: booked, started and confirmed through the gateway, the next query shows valid tickets', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph, { priceMinor: 2500, feeMinor: 150 });
  const ask = graph.as((await aCustomer(graph)).token);

  const order = await book(ask, event);
  const started = await start(ask, order.id);
  const confirmed = await confirm(ask, started.payment.id);
  const { data } = await ask(ORDER, { id: order.id });

  expect(started.payment).toMatchObject({ status: 'PENDING', amount: order.total });
  expect(confirmed.payment.status).toBe('SUCCEEDED');
  expect(data.order).toMatchObject({
    status: 'CONFIRMED',
    payment: { id: started.payment.id, status: 'SUCCEEDED' },
    tickets: [{ status: 'VALID', qrCode: { text: expect.any(String) } }],
  });
  const seen = await ask(PAYMENT_ORDER, { id: started.payment.id });
  expect(seen.data.payment).toEqual({
    status: 'SUCCEEDED',
    order: { id: order.id, status: 'CONFIRMED', total: { amountMinor: order.total.amountMinor } },
  });
});

test('P-14 WEB-19: confirmed ten times at once through the gateway, tickets become valid once and money is taken once', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph);
  const ask = graph.as((await aCustomer(graph)).token);
  const order = await book(ask, event);
  const { payment } = await start(ask, order.id);

  const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(ask, payment.id)));
  await graph.settle();

  expect(answers.map((answer) => answer.payment.status)).toEqual(Array(10).fill('SUCCEEDED'));
  expect(await graph.sql`select id from payments.sandbox_charges`).toHaveLength(1);
  const [pool] = await graph.sql`select held, sold from ticketing.pools where id = ${event.poolId}`;
  expect(pool).toMatchObject({ held: 0, sold: 1 });
});

test('P-15: declined through the gateway, the order stays payable and another payment buys it', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph);
  const ask = graph.as((await aCustomer(graph)).token);
  const order = await book(ask, event);

  const first = await start(ask, order.id, 'sandbox_decline');
  const declined = await confirm(ask, first.payment.id);
  const between = await ask(ORDER, { id: order.id });
  const second = await start(ask, order.id);
  const paid = await confirm(ask, second.payment.id);

  expect(declined.__typename).toBe('PaymentDeclinedError');
  expect(between.data.order).toMatchObject({ status: 'HELD', payment: { status: 'FAILED' } });
  expect(paid.payment.status).toBe('SUCCEEDED');
});

test('WEB-19: a late confirmation whose place was sold to somebody else is refunded once', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph, { capacity: 1 });
  const [late, quick] = [await aCustomer(graph), await aCustomer(graph)].map(({ token }) =>
    graph.as(token),
  ) as [Ask, Ask];
  const order = await book(late, event);
  const { payment } = await start(late, order.id);
  await graph.settle();
  await graph.sql`update ticketing.orders set expires_at = now() - interval '1 s' where id = ${order.id}`;
  const others = await book(quick, event);

  const confirmed = await confirm(late, payment.id);
  await confirm(late, payment.id);
  await graph.settle();

  expect(others.id).not.toBe(order.id);
  expect(confirmed.payment.status).toBe('SUCCEEDED');
  const { data } = await late(ORDER, { id: order.id });
  const refunded = { amountMinor: order.total.amountMinor };
  expect(data.order).toMatchObject({
    status: 'EXPIRED',
    payment: { status: 'SUCCEEDED', refunded },
  });
  expect(await graph.sql`select id from payments.sandbox_charges`).toHaveLength(1);
  expect(await graph.sql`select key from payments.sandbox_refunds`).toHaveLength(1);
  const tooLate = await start(late, order.id);
  expect(tooLate).toMatchObject({ __typename: 'OrderNotPayableError', reason: 'EXPIRED' });
});

test('P-39 WEB-20: through the gateway another’s payment is NOT_FOUND, and an administrator sees it', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph);
  const ask = graph.as((await aCustomer(graph)).token);
  const stranger = graph.as((await aCustomer(graph)).token);
  const admin = graph.as((await anAdmin(graph)).token);
  const order = await book(ask, event);
  const { payment } = await start(ask, order.id);
  const variables = { id: payment.id };

  expect((await stranger(PAYMENT, variables)).code).toBe('NOT_FOUND');
  expect((await graph.ask(PAYMENT, variables)).code).toBe('UNAUTHENTICATED');
  expect((await admin(PAYMENT, variables)).data.payment.status).toBe('PENDING');
  const input = {
    idempotencyKey: randomUUID(),
    orderId: order.id,
    paymentMethod: 'sandbox_success',
  };
  expect((await stranger(PROCESS, { input })).code).toBe('NOT_FOUND');
  expect((await admin(PROCESS, { input })).code).toBe('FORBIDDEN');
});
