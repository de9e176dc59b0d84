import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { unwindEvent } from '@gatehouse/ticketing/domain/cancellations/unwind-event';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, anUnpaidTicket } from '../kit/seed.ts';
import { CONFIRM } from '../payments/documents.ts';
import { deliverTo } from './deliver.ts';
import { aMixedEvent } from './mixed-event.ts';
import { aPaidOrder, moneyOf } from './paid-order.ts';
import { poolOf } from './pool-of.ts';
import { CANCEL_EVENT, ORDER_REFUNDS } from './refund-documents.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const callOff = (eventId: string, variables: object = {}) =>
  graph.as(admin.token)(CANCEL_EVENT, { eventId, ...variables });

/** Every ticket of an order, and what was given back for it. */
const refundsOf = async ({ sql }: Pick<Graph, 'sql'>, orderId: string) => {
  const [row] = await sql`
    select status,
      (select array_agg(status order by id) from ticketing.tickets where order_id = ${orderId}) as tickets,
      (select array_agg(cause || ' ' || status order by id) from ticketing.refunds where order_id = ${orderId}) as refunds
    from ticketing.orders where id = ${orderId}`;
  return row;
};

test('T-32 ADM-09: calling an event off refunds every sold ticket once and gives up what is held, however often it is repeated', async () => {
  const { event, free, two, admitted, partly, gratis, held, started } = await aMixedEvent(
    graph,
    admin.token,
  );
  const { eventId } = event;
  await graph.settle();

  const answers = await Promise.all([callOff(eventId), callOff(eventId)]);
  await graph.settle();
  answers.push(await callOff(eventId, { reason: 'Another reason.' }));
  await graph.settle();

  expect(answers.map(({ data }) => data.cancelEvent.event)).toEqual(
    [1, 2, 3].map(() => ({ id: eventId, status: 'CANCELLED' })),
  );
  const called = 'EVENT_CANCELLED SUCCEEDED';
  const paid = { status: 'CONFIRMED', refunds: [called] };
  expect(await refundsOf(graph, two.orderId)).toEqual({
    ...paid,
    tickets: Array(2).fill('REFUNDED'),
  });
  expect(await refundsOf(graph, admitted.orderId)).toEqual({ ...paid, tickets: ['REFUNDED'] });
  expect(await refundsOf(graph, gratis.orderId)).toEqual({ ...paid, tickets: ['REFUNDED'] });
  expect(await refundsOf(graph, partly.orderId)).toEqual({
    status: 'CONFIRMED',
    tickets: ['CANCELLED', 'REFUNDED'],
    refunds: ['ADMIN SUCCEEDED', called],
  });
  const given = { status: 'CANCELLED', tickets: ['CANCELLED'], refunds: null };
  expect(await refundsOf(graph, held.orderId)).toEqual(given);
  expect(await refundsOf(graph, started.orderId)).toEqual(given);
  for (const { orderId, totalMinor } of [two, admitted, partly])
    expect(await moneyOf(graph, orderId)).toMatchObject({
      captured: totalMinor,
      refunded: totalMinor,
      refunding: 0,
      returned: totalMinor,
      refunds: orderId === partly.orderId ? 2 : 1,
    });
  for (const { poolId } of [event, free])
    expect(await poolOf(graph, poolId)).toMatchObject({ held: 0, sold: 0 });
  const [rest] = await graph.sql`
    select (select array_agg(status) from ticketing.refund_requests where event_id = ${eventId}) as requests,
      (select array_agg(status) from ticketing.transfers where from_id = ${partly.customer.id}) as transfers,
      (select sum(taken)::int from ticketing.customer_quotas where type_id = ${event.ticketTypeId}) as taken,
      (select cancel_reason || ' ' || version from ticketing.events where id = ${eventId}) as event,
      (select status || ' ' || version from identity.event_windows where id = ${eventId}) as told`;
  expect(rest).toEqual({
    requests: ['APPROVED'],
    transfers: ['CANCELLED'],
    taken: 0,
    event: 'The singer is ill. 2',
    told: 'CANCELLED 2',
  });
  const seen = await graph.as(two.customer.token)(ORDER_REFUNDS, { id: two.orderId });
  expect(seen.data.order.refunds).toMatchObject([{ amount: { amountMinor: '5000' } }]);
  expect(await auditOf(graph, eventId)).toMatchObject([
    { verb: 'event.cancel', accountId: admin.accountId, after: { reason: 'The singer is ill.' } },
  ]);
  // A payment that was under way finds nothing to pay for any more.
  const { paymentId, customer } = started;
  const input = { idempotencyKey: randomUUID(), paymentId };
  const late = await graph.as(customer.token)(CONFIRM, { input });
  expect(late.data.confirmPayment.__typename).toBe('OrderNotPayableError');
}, 60_000);

test('ADM-09: what is over, unknown or called off without a reason is refused; of a draft nobody is told', async () => {
  const over = await anEvent(graph, { status: 'COMPLETED' });
  const draft = await anEvent(graph, { status: 'DRAFT' });
  const { eventId } = await anEvent(graph);

  const answers = [
    await callOff(over.eventId),
    await callOff(randomUUID()),
    await callOff('nonsense'),
    await callOff(eventId, { reason: ' ' }),
    await callOff(eventId, { reason: 'x'.repeat(1001) }),
  ];
  const { data } = await callOff(draft.eventId);
  await graph.settle();

  expect(answers.map(({ code }) => code)).toEqual([
    'CONFLICT',
    'NOT_FOUND',
    'NOT_FOUND',
    'BAD_USER_INPUT',
    'BAD_USER_INPUT',
  ]);
  expect(data.cancelEvent.event.status).toBe('CANCELLED');
  const told = await graph.sql`
    select id from identity.event_windows where id in (${draft.eventId}, ${eventId}, ${over.eventId})`;
  expect(told).toEqual([]);
});

/** The database connection of whoever makes the second, the third and the fifth refund from now on dies in the middle of it. */
const dieNowAndThen = ({ sql }: Graph) =>
  sql.unsafe(`
    create sequence ticketing.tries; grant usage, select on sequence ticketing.tries to public;
    create function ticketing.die() returns trigger language plpgsql as $$
    begin
      if nextval('ticketing.tries') in (2, 3, 5) then perform pg_terminate_backend(pg_backend_pid()); end if;
      return null;
    end $$;
    create trigger refunds_die after insert on ticketing.refunds for each row execute function ticketing.die()`);

const hurry = async ({ sql }: Graph) => {
  await sql`update ticketing_jobs._private_jobs set run_at = now() where attempts > 0 and locked_at is null`;
  await sql`select pg_notify('jobs:insert', '{"count":1}')`;
};

test('T-32: a cancellation that is interrupted again and again goes on where it was, and refunds each order once', async () => {
  const event = await anEvent(graph, { capacity: 200 });
  const first = await aPaidOrder(graph, event);
  const { customer } = first;
  const paid = [
    first,
    await aPaidOrder(graph, event, { customer, quantity: 3 }),
    await aPaidOrder(graph, event, { customer }),
  ];
  // More than one batch of them.
  const seeded = await Promise.all(Array.from({ length: 60 }, () => aPaidTicket(graph, event)));
  await graph.settle();
  await dieNowAndThen(graph);

  await callOff(event.eventId);
  const isOver = async () => {
    await hurry(graph);
    const [row] = await graph.sql`
      select count(*)::int as n from ticketing.tickets where event_id = ${event.eventId} and status <> 'REFUNDED'`;
    return row?.['n'] === 0 ? true : undefined;
  };
  expect(await waitFor(isOver, { timeoutMs: 20_000 })).toBe(true);
  await graph.sql`drop trigger refunds_die on ticketing.refunds`;
  await callOff(event.eventId);
  await graph.settle();

  const [tries] = await graph.sql<
    [{ n: number }]
  >`select last_value::int as n from ticketing.tries`;
  expect(tries.n).toBe(paid.length + seeded.length + 3);
  for (const { orderId, totalMinor } of paid)
    expect(await moneyOf(graph, orderId)).toMatchObject({
      captured: totalMinor,
      returned: totalMinor,
      refunds: 1,
    });
  const [refunds] = await graph.sql`
    select count(*)::int as n, count(distinct order_id)::int as orders from ticketing.refunds
    where order_id in (select id from ticketing.orders where event_id = ${event.eventId})`;
  expect(refunds).toEqual({ n: 63, orders: 63 });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 0 });
}, 60_000);

/** An order that expired, and its payment captured late in a transaction that is not over yet. */
async function aLateCapture(at: Graph) {
  const event = await anEvent(at, { priceMinor: 0 });
  const { orderId } = await anUnpaidTicket(at, event);
  await at.sql`update ticketing.orders set expires_at = now() - interval '1 second' where id = ${orderId}`;
  await at.sql`select ticketing.release_order(${orderId}, 'EXPIRED', now())`;
  const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
  const { promise: isPaid, resolve: paid } = Promise.withResolvers<string>();
  const capture = at.sql.begin(async (tx) => {
    const [row] = await tx<[{ outcome: string }]>`
      select ticketing.confirm_order(${orderId}, ${randomUUID()}, 0, now()) as outcome`;
    paid(row.outcome);
    await mayEnd;
  });
  expect(await isPaid).toBe('confirmed');
  const commit = async () => {
    end();
    await capture;
  };
  return { event, orderId, commit };
}

test('T-32: an order that is paid in the moment its event is called off is refunded too', async () => {
  const { event, orderId, commit } = await aLateCapture(graph);

  const calling = callOff(event.eventId);
  const isWaiting = async () => {
    const waiting = await graph.sql`
      select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%"ticketing"."events"%for update%'`;
    return waiting.length > 0 ? true : undefined;
  };
  expect(await waitFor(isWaiting, { timeoutMs: 10_000 })).toBe(true);
  await commit();
  await calling;
  await graph.settle();

  expect(await refundsOf(graph, orderId)).toMatchObject({ tickets: ['REFUNDED'] });
});

test('T-32 control: without the lock on the event that order is overlooked', async () => {
  const [{ definition }] = await graph.sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.confirm_order'::regproc) as definition`;
  const unguarded = definition.replace(' for key share', '');
  expect(unguarded).not.toBe(definition);
  await graph.sql.unsafe(unguarded);
  const { event, orderId, commit } = await aLateCapture(graph);

  await callOff(event.eventId);
  await graph.settle();
  await commit();
  await graph.settle();
  await graph.sql.unsafe(definition);

  expect(await refundsOf(graph, orderId)).toMatchObject({ tickets: ['VALID'] });
});

test('T-32: who holds a ticket or an order of it is told once, under an id that a repeat has too', async () => {
  await using quiet = await openGraph({ worker: false });
  await using ticketing = deliverTo(quiet);
  const { sql } = quiet;
  const event = await anEvent(quiet, { status: 'CANCELLED' });
  const { eventId } = event;
  await sql`update ticketing.events set cancel_reason = 'Storm.' where id = ${eventId}`;
  const [buyer, friend, silent] = [randomUUID(), randomUUID(), randomUUID()];
  const people = [
    [buyer, '+447700900001', null],
    [friend, '+447700900002', 'friend@mail.example'],
    [silent, null, null],
  ].map(([id, mobile, email]) => ({
    customer_id: id,
    version: 1,
    name: 'Somebody',
    labels: [],
    status: 'ACTIVE',
    dependents: sql.json([]),
    mobile,
    email,
  }));
  await sql`insert into ticketing.p_attendees ${sql(people as never)}`;
  const given = await aPaidTicket(quiet, { ...event, customerId: buyer });
  await aPaidTicket(quiet, { ...event, customerId: buyer });
  await anUnpaidTicket(quiet, { ...event, customerId: silent });
  await sql`
    update ticketing.tickets set holder_id = ${friend}, attendee_id = ${friend} where id = ${given.ticketId}`;

  await unwindEvent(ticketing.db, { eventId, now: new Date() });
  await unwindEvent(ticketing.db, { eventId, now: new Date() });

  const messages = await sql<{ id: string; to: string; content: object }[]>`
    select payload #>> '{event,payload,messageId}' as id, payload #>> '{event,payload,to}' as to,
      payload #> '{event,payload,content}' as content
    from ticketing_jobs._private_jobs where payload #>> '{event,name}' = 'message.requested' order by "to"`;
  const content = { kind: 'eventCancelled', eventName: 'Harbour Night', reason: 'Storm.' };
  const [toBuyer, toFriend] = [
    { to: '+447700900001', content },
    { to: 'friend@mail.example', content },
  ];
  // The buyer has two orders, and both messages one id.
  expect(messages).toMatchObject([toBuyer, toBuyer, toFriend]);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(2);
});
