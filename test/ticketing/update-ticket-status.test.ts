import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anUsher, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, anUnpaidTicket, codesOf } from '../kit/seed.ts';
import { aPaidOrder, moneyOf, takingsOf } from './paid-order.ts';
import { poolOf } from './pool-of.ts';
import { MOVE, REFUND_REQUEST, REQUEST_REFUND } from './refund-documents.ts';
import { scanner } from './scanner.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const move = (ticketId: string, status: string, variables: object = {}) =>
  graph.as(admin.token)(MOVE, { ticketId, status, ...variables });

const statuses = ['PENDING', 'VALID', 'BLOCKED', 'REFUNDING', 'REFUNDED', 'CANCELLED'];

/** A ticket that came to this state as tickets do. */
async function aTicketThatIs(status: string): Promise<string> {
  const event = await anEvent(graph);
  if (status === 'PENDING') return (await anUnpaidTicket(graph, event)).ticketId;
  const { ticketId } = await aPaidTicket(graph, event);
  if (status === 'VALID') return ticketId;
  if (status !== 'REFUNDING') await move(ticketId, status === 'REFUNDED' ? 'REFUNDING' : status);
  else await graph.sql`update ticketing.tickets set status = 'REFUNDING' where id = ${ticketId}`;
  return ticketId;
}

test('ADM-12: an administrator makes the moves of a ticket’s life that are theirs, and no other', async () => {
  const made: Record<string, string[]> = {};
  for (const from of statuses) {
    made[from] = [];
    const targets = statuses.filter((to) => to !== from);
    const answers = await Promise.all(
      targets.map(async (to) => ({ to, code: (await move(await aTicketThatIs(from), to)).code })),
    );
    for (const { to, code } of answers)
      if (code === undefined) made[from].push(to);
      else expect(code, `${from} to ${to}`).toBe('CONFLICT');
  }

  expect(made).toEqual({
    PENDING: [],
    VALID: ['BLOCKED', 'REFUNDING', 'CANCELLED'],
    BLOCKED: ['VALID'],
    REFUNDING: [],
    REFUNDED: [],
    CANCELLED: [],
  });
});

test('ADM-12: a blocked ticket opens no gate until it is let through again; both are on record with their reasons', async () => {
  const event = await anEvent(graph);
  const usher = await anUsher(graph, event);
  const { ticketId } = await aPaidTicket(graph, event);
  const [code = ''] = await codesOf(graph, [ticketId]);
  await graph.settle();
  const scan = scanner(graph, usher.token);

  const { data } = await move(ticketId, 'BLOCKED', { reason: 'Reported stolen.' });
  const stopped = await scan(code);
  // Two entries told of at once go on record in either order.
  await graph.settle();
  await move(ticketId, 'VALID', { reason: 'Found again.' });
  const passed = await scan(code);

  expect(data.updateTicketStatus.ticket).toEqual({ id: ticketId, status: 'BLOCKED' });
  expect(stopped).toMatchObject({ verdict: 'INVALID', reason: 'BLOCKED' });
  expect(passed).toMatchObject({ verdict: 'VALID' });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ sold: 1 });
  await graph.settle();
  expect(await auditOf(graph, ticketId)).toMatchObject([
    {
      verb: 'ticket.unblock',
      before: { status: 'BLOCKED' },
      after: { status: 'VALID', reason: 'Found again.' },
    },
    {
      verb: 'ticket.block',
      entityType: 'Ticket',
      accountId: admin.accountId,
      before: { status: 'VALID' },
      after: { status: 'BLOCKED', reason: 'Reported stolen.' },
    },
  ]);
});

test('T-31 ADM-12: a ticket that an administrator cancels gives its place and its money back, once, and ends a request for it', async () => {
  const event = await anEvent(graph);
  const usher = await anUsher(graph, event);
  const { customer, orderId, ticketIds } = await aPaidOrder(graph, event, { quantity: 2 });
  const [ticketId = ''] = ticketIds;
  const [code = ''] = await codesOf(graph, [ticketId]);
  const asked = await graph.as(customer.token)(REQUEST_REFUND, { ticketId });
  const before = await takingsOf(graph, event.eventId);
  await graph.settle();

  const answers = await Promise.all(Array.from({ length: 8 }, () => move(ticketId, 'CANCELLED')));
  await graph.settle();

  expect(answers.filter(({ code: refused }) => refused === undefined)).toHaveLength(1);
  expect(answers.filter(({ code: refused }) => refused === 'CONFLICT')).toHaveLength(7);
  expect(before - (await takingsOf(graph, event.eventId))).toBe(2500);
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 1 });
  expect(await moneyOf(graph, orderId)).toMatchObject({
    captured: 5000,
    returned: 2500,
    refunds: 1,
  });
  expect(await scanner(graph, usher.token)(code)).toMatchObject({ reason: 'CANCELLED' });
  const { id } = asked.data.requestRefund.refundRequest;
  const { data } = await graph.as(customer.token)(REFUND_REQUEST, { id });
  expect(data.refundRequest).toMatchObject({
    status: 'APPROVED',
    ticket: { status: 'CANCELLED' },
    refund: { cause: 'ADMIN', status: 'SUCCEEDED', amount: { amountMinor: '2500' } },
  });
});

test('T-27 ADM-12: a ticket that was admitted is neither cancelled nor refunded; it can be blocked', async () => {
  const event = await anEvent(graph);
  const usher = await anUsher(graph, event);
  const { ticketId } = await aPaidTicket(graph, event);
  const [code = ''] = await codesOf(graph, [ticketId]);
  await graph.settle();
  await scanner(graph, usher.token)(code);

  const refused = [await move(ticketId, 'CANCELLED'), await move(ticketId, 'REFUNDING')];
  const blocked = await move(ticketId, 'BLOCKED');

  expect(refused.map((answer) => answer.code)).toEqual(['CONFLICT', 'CONFLICT']);
  expect(blocked.code).toBeUndefined();
  expect(await poolOf(graph, event.poolId)).toMatchObject({ sold: 1 });
});

test('ADM-12 T-38: no reason, unknown ids and who may not leave everything as it is', async () => {
  const event = await anEvent(graph);
  const customer = await aCustomer(graph);
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const support = await anAdmin(graph, { role: 'Support' });
  const variables = { ticketId, status: 'BLOCKED' };

  const answers = [
    await move(ticketId, 'BLOCKED', { reason: ' ' }),
    await move(ticketId, 'BLOCKED', { reason: 'x'.repeat(1001) }),
    await move(randomUUID(), 'BLOCKED'),
    await move('nonsense', 'BLOCKED'),
    await graph.as(support.token)(MOVE, variables),
    await graph.as(customer.token)(MOVE, variables),
  ];

  expect(answers.map(({ code }) => code)).toEqual([
    'BAD_USER_INPUT',
    'BAD_USER_INPUT',
    'NOT_FOUND',
    'NOT_FOUND',
    'FORBIDDEN',
    'FORBIDDEN',
  ]);
  const [row] = await graph.sql`select status from ticketing.tickets where id = ${ticketId}`;
  expect(row).toEqual({ status: 'VALID' });
});
