import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { refundTickets } from '@gatehouse/ticketing/domain/refunds/refund-tickets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anUsher, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { deliverTo, paymentTold } from './deliver.ts';
import { aPaidOrder, moneyOf, payFor, aPlacedOrder, takingsOf } from './paid-order.ts';
import { poolOf } from './pool-of.ts';
import {
  APPROVE,
  MOVE,
  ORDER_REFUNDS,
  REFUND_REQUEST,
  REQUEST_REFUND,
} from './refund-documents.ts';
import { scanner } from './scanner.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  // The sandbox tells nothing by itself: no answer is one until a test has it asked again.
  graph = await openGraph({ environment: { SANDBOX_BEHAVIOUR: 'drop=1' } });
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

async function askFor(at: Graph, customer: Person, ticketId: string): Promise<string> {
  const { data, text } = await at.as(customer.token)(REQUEST_REFUND, { ticketId });
  if (!data) throw new Error(`Not asked: ${text}`);
  return data.requestRefund.refundRequest.id;
}

const approve = (id: string) => graph.as(admin.token)(APPROVE, { id });

const takenBy = async ({ id }: Person, ticketTypeId: string) => {
  const [row] = await graph.sql`
    select taken from ticketing.customer_quotas where customer_id = ${id} and type_id = ${ticketTypeId}`;
  return row?.['taken'];
};

const statusesOf = async (orderId: string) => {
  const rows = await graph.sql<{ status: string }[]>`
    select status from ticketing.tickets where order_id = ${orderId} order by id`;
  return rows.map(({ status }) => status);
};

test('T-31 WEB-26 ADM-37: an approved refund frees the place once, takes exactly its sum from the takings, and gives it back where it came from', async () => {
  const event = await anEvent(graph, { priceMinor: 2500, feeMinor: 120, taxMinor: 77 });
  const usher = await anUsher(graph, event);
  const { customer, orderId, ticketIds, totalMinor } = await aPaidOrder(graph, event, {
    quantity: 2,
  });
  const [ticketId = ''] = ticketIds;
  await graph.settle();
  const [code = ''] = await codesOf(graph, [ticketId]);
  const id = await askFor(graph, customer, ticketId);
  const before = await takingsOf(graph, event.eventId);

  const { data } = await graph.as(admin.token)(APPROVE, { id, reason: 'Of course.' });
  const again = await approve(id);

  const { refund, ...request } = data.approveRefund.refundRequest;
  expect(request).toMatchObject({
    status: 'APPROVED',
    decisionReason: 'Of course.',
    ticket: { id: ticketId, status: 'REFUNDED' },
  });
  expect(refund).toMatchObject({
    amount: { amountMinor: '2697', currency: 'EUR' },
    cause: 'REQUEST',
    status: 'SUCCEEDED',
  });
  expect(again.code).toBe('CONFLICT');
  expect(before - (await takingsOf(graph, event.eventId))).toBe(2697);
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 1 });
  expect(await takenBy(customer, event.ticketTypeId)).toBe(1);
  expect(await statusesOf(orderId)).toEqual(['REFUNDED', 'VALID']);
  const once = { captured: totalMinor, refunding: 0, refunded: 2697, refunds: 1 };
  expect(await moneyOf(graph, orderId)).toEqual({ ...once, charged: totalMinor, returned: 2697 });
  const scan = await scanner(graph, usher.token)(code);
  expect(scan).toMatchObject({ verdict: 'INVALID', reason: 'REFUNDED' });
  const [epoch] = await graph.sql`
    select ticket.epoch, died.cause from ticketing.tickets as ticket
    join ticketing.ticket_epochs as died on died.ticket_id = ticket.id and died.epoch = ticket.epoch
    where ticket.id = ${ticketId}`;
  expect(epoch).toEqual({ epoch: 2, cause: 'REFUNDED' });

  const order = await graph.as(customer.token)(ORDER_REFUNDS, { id: orderId });
  expect(order.data.order).toMatchObject({ status: 'CONFIRMED', refunds: [refund] });
  await graph.settle();
  expect(await auditOf(graph, id)).toMatchObject([
    {
      verb: 'refund.approve',
      accountId: admin.accountId,
      before: { status: 'OPEN' },
      after: { status: 'APPROVED', reason: 'Of course.', amountMinor: '2697' },
    },
  ]);
});

test('T-31: tickets of one order refunded one after the other give back its total, and nothing more', async () => {
  const event = await anEvent(graph, { priceMinor: 333, feeMinor: 1, taxMinor: 7 });
  const { orderId, ticketIds, totalMinor } = await aPaidOrder(graph, event, { quantity: 3 });
  const refund = (ticketId: string) =>
    graph.as(admin.token)(MOVE, { ticketId, status: 'REFUNDING' });

  const answers = await Promise.all([...ticketIds, ...ticketIds].map(refund));
  await graph.settle();

  const codes = answers.map(({ code }) => code ?? 'done').toSorted();
  expect(codes).toEqual([...Array(3).fill('CONFLICT'), ...Array(3).fill('done')]);
  expect(await statusesOf(orderId)).toEqual(Array(3).fill('REFUNDED'));
  expect(await moneyOf(graph, orderId)).toMatchObject({ refunds: 3, returned: totalMinor });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 0 });
  expect(await takingsOf(graph, event.eventId)).toBe(0);
});

test('T-31: fees and taxes that cannot be divided evenly are shared so that a line’s tickets add up to it', async () => {
  const event = await anEvent(graph);
  const { orderId, ticketIds } = await aPlacedOrder(graph, event, { quantity: 7 });
  const shares = async (fee: number, tax: number) => {
    await graph.sql`update ticketing.order_lines set fee_minor = ${fee}, tax_minor = ${tax} where order_id = ${orderId}`;
    const rows = await graph.sql<{ minor: number }[]>`
      select amount_minor::int as minor from ticketing.ticket_amounts where order_id = ${orderId}`;
    return rows.map(({ minor }) => minor - 2500).toSorted((one, other) => other - one);
  };

  expect(ticketIds).toHaveLength(7);
  expect(await shares(0, 0)).toEqual(Array(7).fill(0));
  expect(await shares(5, 5)).toEqual([2, 2, 2, 1, 1, 1, 1]);
  for (const [fee, tax] of [
    [1, 0],
    [6, 0],
    [99, 101],
    [700, 13],
  ] as const) {
    const parts = await shares(fee, tax);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(fee + tax);
    expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
  }
});

test('T-31: a free ticket is given back at once, and payments hears nothing of it', async () => {
  const event = await anEvent(graph, { priceMinor: 0 });
  const { customer, orderId, ticketIds } = await aPlacedOrder(graph, event);
  const id = await askFor(graph, customer, ticketIds[0] ?? '');

  const { data } = await approve(id);

  expect(data.approveRefund.refundRequest).toMatchObject({
    ticket: { status: 'REFUNDED' },
    refund: { status: 'SUCCEEDED', amount: { amountMinor: '0' } },
  });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 0 });
  expect(await graph.sql`select 1 from payments.payments where order_id = ${orderId}`).toEqual([]);
});

test('T-31: while payments has no answer the refund says PENDING, and it ends when the money is back', async () => {
  const event = await anEvent(graph);
  const placed = await aPlacedOrder(graph, event);
  await payFor(graph, placed, 'sandbox_refund_timeout');
  const id = await askFor(graph, placed.customer, placed.ticketIds[0] ?? '');

  const { data } = await approve(id);
  await graph.sql`update payments_jobs._private_jobs set run_at = now()`;
  await graph.sql`select pg_notify('jobs:insert', '{"count":1}')`;
  const seen = async () => {
    const answer = await graph.as(placed.customer.token)(REFUND_REQUEST, { id });
    const { ticket, refund } = answer.data.refundRequest;
    // Ticketing hears of it a moment after payments has it.
    const isOver = refund.status === 'SUCCEEDED' && ticket.status !== 'REFUNDING';
    return isOver ? ticket.status : undefined;
  };

  expect(data.approveRefund.refundRequest).toMatchObject({
    status: 'APPROVED',
    ticket: { status: 'REFUNDING' },
    refund: { status: 'PENDING', settledAt: null },
  });
  expect(await waitFor(seen, { timeoutMs: 15_000 })).toBe('REFUNDED');
  expect(await moneyOf(graph, placed.orderId)).toMatchObject({ refunds: 1, returned: 2500 });
});

test('T-31: of twenty approvals at once one refunds', async () => {
  const event = await anEvent(graph);
  const { customer, orderId, ticketIds } = await aPaidOrder(graph, event);
  const id = await askFor(graph, customer, ticketIds[0] ?? '');

  const answers = await Promise.all(Array.from({ length: 20 }, () => approve(id)));
  await graph.settle();

  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(19);
  expect(await moneyOf(graph, orderId)).toMatchObject({ refunds: 1, returned: 2500 });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ sold: 0 });
});

test('T-31 control: without locks and without the table of moves several refund', async () => {
  await using loose = await openGraph({ worker: false });
  const { sql } = loose;
  const [{ definition }] = await sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.refund_tickets'::regproc) as definition`;
  // Whoever comes first waits between looking and writing until others have looked, however slow the machine is.
  const meeting = `
    perform nextval('ticketing.arrivals');
    while (select last_value from ticketing.arrivals) < 4 loop perform pg_sleep(0.005); end loop;
    if v_tickets is null then`;
  const unguarded = definition
    .replaceAll(' for no key update', '')
    .replace('if v_tickets is null then', meeting);
  expect(unguarded).toContain('arrivals');
  await sql.unsafe(`
    create sequence ticketing.arrivals; grant usage, select on sequence ticketing.arrivals to public; ${unguarded};
    drop trigger tickets_status_move on ticketing.tickets;
    drop trigger refund_requests_status_move on ticketing.refund_requests;
    alter table ticketing.pools drop constraint pools_capacity_check;
    alter table ticketing.customer_quotas drop constraint customer_quotas_taken_check;
    alter table ticketing.ticket_epochs drop constraint ticket_epochs_ticket_id_epoch_pk`);
  const event = await anEvent(loose);
  const customer = await aCustomer(loose);
  const { ticketId } = await aPaidTicket(loose, { ...event, customerId: customer.id });
  const id = await askFor(loose, customer, ticketId);
  const { token } = await anAdmin(loose);

  await Promise.all(Array.from({ length: 20 }, () => loose.as(token)(APPROVE, { id })));

  const [row] = await sql<[{ n: number }]>`select count(*)::int as n from ticketing.refunds`;
  expect(row.n).toBeGreaterThan(1);
  expect((await poolOf(loose, event.poolId)).sold).toBeLessThan(0);
});

test('T-27 T-31: a ticket that is scanned while its refund is approved is admitted or refunded, never both', async () => {
  const event = await anEvent(graph, { gates: 2 });
  const usher = await anUsher(graph, event);
  await graph.settle();
  const scan = scanner(graph, usher.token);
  const rounds = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const customer = await aCustomer(graph);
      const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
      const [code = ''] = await codesOf(graph, [ticketId]);
      return { code, ticketId, id: await askFor(graph, customer, ticketId) };
    }),
  );

  const outcomes = [];
  for (const { code, id } of rounds) {
    const [scanned, approved] = await Promise.all([scan(code), approve(id)]);
    outcomes.push(`${scanned.verdict} ${approved.code ?? 'refunded'}`);
  }

  for (const outcome of outcomes) expect(['VALID CONFLICT', 'INVALID refunded']).toContain(outcome);
  const admitted = outcomes.filter((outcome) => outcome.startsWith('VALID')).length;
  expect(await poolOf(graph, event.poolId)).toMatchObject({ sold: admitted });
});

test('T-31: payments’ word ends a refund once, in whatever order it comes, and takes nothing from the rest of the order', async () => {
  await using quiet = await openGraph({ worker: false });
  await using ticketing = deliverTo(quiet);
  const event = await anEvent(quiet);
  const { customer, orderId, ticketIds } = await aPlacedOrder(quiet, event, { quantity: 2 });
  const paymentId = randomUUID();
  const captured = paymentTold({ paymentId, orderId, amountMinor: 5000, version: 2 });
  await ticketing.deliver('payment.captured', captured);
  await ticketing.db.transaction((tx) =>
    refundTickets(tx, {
      orderId,
      ticketId: ticketIds[0] ?? '',
      to: 'REFUNDING',
      cause: 'ADMIN',
      decidedBy: null,
      reason: null,
      now: new Date(),
    }),
  );
  const [refund] = await quiet.sql<[{ id: string }]>`select id from ticketing.refunds`;
  const refunded = { ...paymentTold({ paymentId, orderId, version: 3 }), refundId: refund.id };

  for (const told of [refunded, refunded]) await ticketing.deliver('payment.refunded', told);
  await ticketing.deliver('payment.captured', captured);
  const stray = { ...refunded, refundId: randomUUID() };
  const foreign = { ...refunded, paymentId: randomUUID() };
  const strangers = [stray, foreign].map((told) => ticketing.deliver('payment.refunded', told));

  const settled = await Promise.allSettled(strangers);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const { data } = await quiet.as(customer.token)(ORDER_REFUNDS, { id: orderId });
  expect(data.order).toMatchObject({ status: 'CONFIRMED', refunds: [{ status: 'SUCCEEDED' }] });
  const statuses = data.order.tickets.map(({ status }: { status: string }) => status);
  expect(statuses.toSorted()).toEqual(['REFUNDED', 'VALID']);
});
