import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent, anUnpaidTicket, type EventWishes } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { deliverTo, paymentTold } from './deliver.ts';
import { BOOK, CANCEL, ORDER } from './documents.ts';
import { poolOf, toldOf } from './pool-of.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

/** An event and an order of one ticket of it, which is held. */
async function aHeldOrder(graph: Graph, wishes: EventWishes = {}) {
  const event = await anEvent(graph, wishes);
  const customer = await aCustomer(graph);
  const booked = await graph.as(customer.token)(BOOK, { input: bookingInput(event) });
  return { event, customer, orderId: booked.data.bookTickets.order.id as string };
}

const orderOf = async ({ sql }: Graph, orderId: string) => {
  const [row] = await sql`
    select status, payment_id as "paymentId", version, expires_at as "expiresAt",
      array(select status from ticketing.tickets where order_id = ${orderId}) as tickets
    from ticketing.orders where id = ${orderId}`;
  return row;
};

const makeOverdue = ({ sql }: Graph, orderId: string) =>
  sql`update ticketing.orders set expires_at = now() - interval '1 second' where id = ${orderId}`;

test('WEB-17: cancelling gives the place back once and tells payments; a second time is CONFLICT', async () => {
  const { event, customer, orderId } = await aHeldOrder(graph);
  const stranger = await aCustomer(graph);

  const theirs = await graph.as(stranger.token)(CANCEL, { orderId });
  const answers = await Promise.all([
    graph.as(customer.token)(CANCEL, { orderId }),
    graph.as(customer.token)(CANCEL, { orderId }),
  ]);
  const nonsense = await graph.as(customer.token)(CANCEL, { orderId: 'nonsense' });

  expect(theirs.code).toBe('NOT_FOUND');
  expect(nonsense.code).toBe('NOT_FOUND');
  expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['CONFLICT', 'done']);
  expect(await orderOf(graph, orderId)).toMatchObject({
    status: 'CANCELLED',
    tickets: ['CANCELLED'],
  });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 0 });
  expect(await toldOf(graph, orderId)).toEqual(['order.placed', 'order.cancelled']);
});

test('WEB-17: the expiry job gives the place back when the hold is over, and payments hears of it', async () => {
  await using graph = await openGraph();
  const { event, customer, orderId } = await aHeldOrder(graph);
  await makeOverdue(graph, orderId);
  await graph.sql`update ticketing_jobs._private_jobs set run_at = now() where key = ${`expireOrder:${orderId}`}`;
  await graph.sql`select pg_notify('jobs:insert', '{"count":1}')`;

  const expired = async () =>
    (await orderOf(graph, orderId))?.['status'] === 'EXPIRED' ? true : undefined;
  expect(await waitFor(expired, { timeoutMs: 15_000 })).toBe(true);
  await graph.settle();

  const answer = await graph.as(customer.token)(ORDER, { id: orderId });
  expect(answer.data.order.status).toBe('EXPIRED');
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 0 });
  const [known] = await graph.sql`select status from payments.p_orders where id = ${orderId}`;
  expect(known).toEqual({ status: 'EXPIRED' });
});

test('WEB-17: a started payment prolongs the hold to at least five minutes, once', async () => {
  const { orderId } = await aHeldOrder(graph);
  await using ticketing = deliverTo(graph);
  await graph.sql`update ticketing.orders set expires_at = now() + interval '10 seconds' where id = ${orderId}`;

  await ticketing.deliver('payment.started', paymentTold({ orderId, version: 1 }));
  const first = await orderOf(graph, orderId);
  await graph.sql`update ticketing.orders set expires_at = now() + interval '10 seconds' where id = ${orderId}`;
  await ticketing.deliver('payment.started', paymentTold({ orderId, version: 1 }));
  const second = await orderOf(graph, orderId);

  const leftMs = (row: typeof first) => row?.['expiresAt'].getTime() - Date.now();
  expect(leftMs(first)).toBeGreaterThan(290_000);
  expect(leftMs(second)).toBeLessThan(11_000);
  const [job] = await graph.sql`
    select count(*)::int as jobs, max(run_at) > now() + interval '4 minutes' as moved
    from ticketing_jobs.jobs where key = ${`expireOrder:${orderId}`}`;
  expect(job).toEqual({ jobs: 1, moved: true });
});

test('WEB-17: a captured payment makes the tickets valid once, however often and in whatever order it is told', async () => {
  const { event, orderId } = await aHeldOrder(graph);
  await using ticketing = deliverTo(graph);
  const paymentId = randomUUID();
  const captured = paymentTold({ paymentId, orderId, version: 2 });
  const eventId = randomUUID();

  const results = await Promise.all([
    ticketing.deliver('payment.captured', captured, eventId),
    ticketing.deliver('payment.captured', captured, eventId),
    ticketing.deliver('payment.captured', captured),
    ticketing.deliver('payment.captured', captured),
  ]);
  await ticketing.deliver('payment.started', paymentTold({ paymentId, orderId, version: 1 }));

  expect(results).toContain('duplicate');
  expect(await orderOf(graph, orderId)).toMatchObject({
    status: 'CONFIRMED',
    paymentId,
    tickets: ['VALID'],
    version: 2,
  });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 1 });
  expect(await toldOf(graph, orderId)).toEqual(['order.placed', 'order.confirmed']);
});

test('WEB-17: a late payment of an expired order takes its places anew while they are free', async () => {
  const { event, orderId } = await aHeldOrder(graph, { capacity: 1 });
  await using ticketing = deliverTo(graph);
  await makeOverdue(graph, orderId);
  const rival = await aCustomer(graph);
  await graph
    .as(rival.token)(BOOK, { input: bookingInput({ ...event, quantity: 1 }) })
    .then((answer) => graph.as(rival.token)(CANCEL, { orderId: answer.data.bookTickets.order.id }));
  expect(await orderOf(graph, orderId)).toMatchObject({ status: 'EXPIRED', tickets: ['PENDING'] });

  await ticketing.deliver('payment.captured', paymentTold({ orderId }));

  expect(await orderOf(graph, orderId)).toMatchObject({ status: 'CONFIRMED', tickets: ['VALID'] });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 1 });
  const [quota] = await graph.sql`
    select sum(taken)::int as taken from ticketing.customer_quotas where type_id = ${event.ticketTypeId}`;
  expect(quota).toEqual({ taken: 1 });
  expect(await toldOf(graph, orderId)).toEqual([
    'order.placed',
    'order.expired',
    'order.confirmed',
  ]);
});

test('WEB-17: when the place is gone, the money is asked to go back, once', async () => {
  const { event, orderId } = await aHeldOrder(graph, { capacity: 1 });
  await using ticketing = deliverTo(graph);
  await makeOverdue(graph, orderId);
  const rival = await aCustomer(graph);
  await graph.as(rival.token)(BOOK, { input: bookingInput(event) });
  const captured = paymentTold({ orderId });

  await ticketing.deliver('payment.captured', captured);
  await ticketing.deliver('payment.captured', captured);

  expect(await orderOf(graph, orderId)).toMatchObject({ status: 'EXPIRED', paymentId: null });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 1, sold: 0 });
  expect(await toldOf(graph, orderId)).toEqual([
    'order.placed',
    'order.expired',
    'order.unfulfilled',
  ]);
});

test('WEB-17: money for a cancelled order, a second payment, and a wrong amount go back', async () => {
  const [cancelled, paid, wrong] = [
    await aHeldOrder(graph),
    await aHeldOrder(graph),
    await aHeldOrder(graph),
  ];
  await using ticketing = deliverTo(graph);
  await graph.as(cancelled.customer.token)(CANCEL, { orderId: cancelled.orderId });

  await ticketing.deliver('payment.captured', paymentTold(cancelled));
  await ticketing.deliver('payment.captured', paymentTold(paid));
  await ticketing.deliver('payment.captured', paymentTold(paid));
  await ticketing.deliver('payment.captured', paymentTold({ ...wrong, amountMinor: 1 }));

  const told = await Promise.all(
    [cancelled, paid, wrong].map(({ orderId }) => toldOf(graph, orderId)),
  );
  expect(told).toEqual([
    ['order.placed', 'order.cancelled', 'order.unfulfilled'],
    ['order.placed', 'order.confirmed', 'order.unfulfilled'],
    ['order.placed', 'order.unfulfilled'],
  ]);
  expect(await orderOf(graph, wrong.orderId)).toMatchObject({
    status: 'HELD',
    tickets: ['PENDING'],
  });
});

test('WEB-17: a capture that is told after the refund of the same payment buys nothing; a failed payment keeps the hold', async () => {
  const event = await anEvent(graph);
  const { orderId } = await anUnpaidTicket(graph, event);
  await using ticketing = deliverTo(graph);
  const paymentId = randomUUID();

  await ticketing.deliver('payment.failed', paymentTold({ orderId, version: 2 }));
  await ticketing.deliver('payment.refunded', paymentTold({ paymentId, orderId, version: 3 }));
  await ticketing.deliver('payment.captured', paymentTold({ paymentId, orderId, version: 2 }));

  expect(await orderOf(graph, orderId)).toMatchObject({ status: 'HELD', tickets: ['PENDING'] });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 1, sold: 0 });
});
