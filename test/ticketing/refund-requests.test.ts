import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, type Person } from '../kit/roles.ts';
import {
  anEvent,
  aPaidTicket,
  anUnpaidTicket,
  hoursFromNow,
  type SeededEvent,
} from '../kit/seed.ts';
import {
  APPROVE,
  ORDER_REFUNDS,
  REFUND_REQUEST,
  REFUND_REQUESTS,
  REJECT,
  REQUEST_REFUND,
  WITHDRAW,
} from './refund-documents.ts';

let graph: Graph;
let admin: Person;
let support: Person;
beforeAll(async () => {
  graph = await openGraph();
  [admin, support] = [await anAdmin(graph), await anAdmin(graph, { role: 'Support' })];
});
afterAll(() => graph[Symbol.asyncDispose]());

async function aTicketOf(customer: Person, event?: SeededEvent) {
  const at = event ?? (await anEvent(graph));
  return aPaidTicket(graph, { ...at, customerId: customer.id });
}

async function anOpenRequest(event?: SeededEvent) {
  const customer = await aCustomer(graph);
  const { ticketId, orderId } = await aTicketOf(customer, event);
  const { data } = await graph.as(customer.token)(REQUEST_REFUND, { ticketId });
  return { customer, ticketId, orderId, id: data.requestRefund.refundRequest.id as string };
}

const requestsOf = async (ticketId: string) => {
  const rows = await graph.sql<{ status: string }[]>`
    select status from ticketing.refund_requests where ticket_id = ${ticketId} order by id`;
  return rows.map(({ status }) => status);
};

test('WEB-26 ADM-37: a customer asks for the money of a ticket; who asks and who supports see the request, nobody else', async () => {
  const customer = await aCustomer(graph);
  const stranger = await aCustomer(graph);
  const event = await anEvent(graph);
  const { ticketId, orderId } = await aTicketOf(customer, event);

  const { data } = await graph.as(customer.token)(REQUEST_REFUND, { ticketId });

  const { id } = data.requestRefund.refundRequest;
  expect(data.requestRefund.refundRequest).toMatchObject({
    status: 'OPEN',
    reason: 'I cannot come.',
    decisionReason: null,
    decidedAt: null,
    refund: null,
    ticket: { id: ticketId, status: 'VALID' },
    event: { id: event.eventId },
    customer: { id: customer.id },
  });
  const seen = async (who: Person) => (await graph.as(who.token)(REFUND_REQUEST, { id })).code;
  expect(await Promise.all([customer, support, admin, stranger].map(seen))).toEqual([
    undefined,
    undefined,
    undefined,
    'NOT_FOUND',
  ]);
  const order = await graph.as(customer.token)(ORDER_REFUNDS, { id: orderId });
  expect(order.data.order.tickets).toEqual([
    { id: ticketId, status: 'VALID', refundRequest: { id, status: 'OPEN' } },
  ]);
});

test('WEB-26 T-38: another customer’s ticket and request, unknown ids and nonsense are NOT_FOUND alike', async () => {
  const { ticketId, id } = await anOpenRequest();
  const stranger = graph.as((await aCustomer(graph)).token);
  const manager = graph.as(admin.token);

  const answers = [
    await stranger(REQUEST_REFUND, { ticketId }),
    await stranger(REQUEST_REFUND, { ticketId: randomUUID() }),
    await stranger(REQUEST_REFUND, { ticketId: 'nonsense' }),
    await stranger(WITHDRAW, { id }),
    await stranger(WITHDRAW, { id: randomUUID() }),
    await stranger(REFUND_REQUEST, { id: 'nonsense' }),
    await manager(APPROVE, { id: randomUUID() }),
    await manager(APPROVE, { id: 'nonsense' }),
    await manager(REJECT, { id: randomUUID(), reason: 'No.' }),
    await manager(REJECT, { id: 'nonsense', reason: 'No.' }),
  ];

  expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'NOT_FOUND'));
  const messages = answers.slice(0, 3).map(({ errors }) => errors?.[0]?.message);
  expect(new Set(messages).size).toBe(1);
  expect(await requestsOf(ticketId)).toEqual(['OPEN']);
});

test('WEB-26 T-27: asked is refused for a ticket that was admitted, is offered, is not valid, has a request, or comes too late', async () => {
  const customer = await aCustomer(graph);
  const event = await anEvent(graph);
  const late = await anEvent(graph, { startsAt: hoursFromNow(-1) });
  const closed = await anEvent(graph);
  await graph.sql`update ticketing.events set refund_until = now() - interval '1 minute' where id = ${closed.eventId}`;
  const over = await anEvent(graph, { status: 'COMPLETED' });
  const [admitted, offered, blocked, asked] = [
    await aTicketOf(customer, event),
    await aTicketOf(customer, event),
    await aTicketOf(customer, event),
    await aTicketOf(customer, event),
  ];
  const unpaid = await anUnpaidTicket(graph, { ...event, customerId: customer.id });
  await graph.sql`
    insert into ticketing.admissions (ticket_id, checkpoint_id, event_id, person_id, state, first_at, entries)
    values (${admitted.ticketId}, ${event.checkpointId}, ${event.eventId}, ${customer.id}, 'OUT', now(), 1)`;
  await offer(offered.ticketId, customer, '1 hour');
  await graph.sql`update ticketing.tickets set status = 'BLOCKED' where id = ${blocked.ticketId}`;
  await graph.as(customer.token)(REQUEST_REFUND, { ticketId: asked.ticketId });
  const refused = [admitted, offered, blocked, unpaid, asked];
  for (const place of [late, closed, over]) refused.push(await aTicketOf(customer, place));

  const answers = [];
  for (const { ticketId } of refused)
    answers.push(await graph.as(customer.token)(REQUEST_REFUND, { ticketId }));

  expect(answers.map(({ code }) => code)).toEqual(refused.map(() => 'CONFLICT'));
  expect(new Set(answers.map(({ errors }) => errors?.[0]?.message)).size).toBe(5);
  const ids = refused.map(({ ticketId }) => ticketId);
  const [rows] = await graph.sql`
    select count(*)::int as n from ticketing.refund_requests where ticket_id = any (${ids}::uuid[])`;
  expect(rows).toEqual({ n: 1 });
});

/** A ticket that is offered to somebody for so long; a negative time is an offer that ran out and was not yet put away. */
const offer = (ticketId: string, from: Person, lasts: string) => graph.sql`
  insert into ticketing.transfers (ticket_id, kind, from_id, to_id, status, offered_at, expires_at)
  values (${ticketId}, 'TRANSFER', ${from.id}, ${randomUUID()}, 'PENDING', now() - interval '1 day', now() + ${lasts}::interval)`;

test('WEB-26: an offer that ran out stands in no way', async () => {
  const customer = await aCustomer(graph);
  const { ticketId } = await aTicketOf(customer);
  await offer(ticketId, customer, '-1 hour');

  const { code } = await graph.as(customer.token)(REQUEST_REFUND, { ticketId });

  expect(code).toBeUndefined();
});

test('WEB-26: ten requests for one ticket at once make one', async () => {
  const customer = await aCustomer(graph);
  const { ticketId } = await aTicketOf(customer);
  const ask = () => graph.as(customer.token)(REQUEST_REFUND, { ticketId });

  const answers = await Promise.all(Array.from({ length: 10 }, ask));

  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(9);
  expect(await requestsOf(ticketId)).toEqual(['OPEN']);
});

test('WEB-26 control: without the unique index all ten stand', async () => {
  const customer = await aCustomer(graph);
  const { ticketId } = await aTicketOf(customer);
  await graph.sql`drop index ticketing.refund_requests_open_key`;
  const ask = () => graph.as(customer.token)(REQUEST_REFUND, { ticketId });

  await Promise.all(Array.from({ length: 10 }, ask));

  expect(await requestsOf(ticketId)).toHaveLength(10);
  await graph.sql`delete from ticketing.refund_requests where ticket_id = ${ticketId}`;
  await graph.sql`
    create unique index refund_requests_open_key on ticketing.refund_requests (ticket_id) where status = 'OPEN'`;
});

test('WEB-26: a request can be taken back once, and then be made again', async () => {
  const { customer, ticketId, id } = await anOpenRequest();
  const ask = graph.as(customer.token);

  const answers = await Promise.all([ask(WITHDRAW, { id }), ask(WITHDRAW, { id })]);
  const approved = await graph.as(admin.token)(APPROVE, { id });
  const again = await ask(REQUEST_REFUND, { ticketId });

  expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['CONFLICT', 'done']);
  expect(approved.code).toBe('CONFLICT');
  expect(again.code).toBeUndefined();
  expect(await requestsOf(ticketId)).toEqual(['WITHDRAWN', 'OPEN']);
});

test('ADM-37: a request is turned down for a reason that its customer reads; the ticket stays, and it is on record', async () => {
  const { customer, id } = await anOpenRequest();
  const manager = graph.as(admin.token);

  const wordless = await manager(REJECT, { id, reason: '  ' });
  const { data } = await manager(REJECT, { id, reason: 'Too close to the day.' });
  const again = await manager(REJECT, { id, reason: 'Twice.' });
  const approved = await manager(APPROVE, { id });
  const withdrawn = await graph.as(customer.token)(WITHDRAW, { id });

  expect(wordless.code).toBe('BAD_USER_INPUT');
  expect(data.rejectRefund.refundRequest).toMatchObject({ status: 'REJECTED', refund: null });
  expect([again.code, approved.code, withdrawn.code]).toEqual(Array(3).fill('CONFLICT'));
  const seen = await graph.as(customer.token)(REFUND_REQUEST, { id });
  expect(seen.data.refundRequest).toMatchObject({
    status: 'REJECTED',
    decisionReason: 'Too close to the day.',
    ticket: { status: 'VALID' },
  });
  await graph.settle();
  expect(await auditOf(graph, id)).toMatchObject([
    {
      verb: 'refund.reject',
      entityType: 'RefundRequest',
      accountId: admin.accountId,
      before: { status: 'OPEN' },
      after: { status: 'REJECTED', reason: 'Too close to the day.' },
    },
  ]);
});

test('ADM-37: requests are listed the latest first, by state, event and customer together; customers see their own whatever they ask', async () => {
  const event = await anEvent(graph);
  const [first, second] = [await anOpenRequest(event), await anOpenRequest(event)];
  const elsewhere = await anOpenRequest();
  await graph.as(admin.token)(REJECT, { id: second.id, reason: 'No.' });
  const list = async (who: Person, filter: object, page: object = {}) => {
    const { data, code } = await graph.as(who.token)(REFUND_REQUESTS, { filter, ...page });
    return data?.refundRequests.edges.map(({ node }: { node: { id: string } }) => node.id) ?? code;
  };
  const { eventId } = event;

  expect(await list(support, { eventId })).toEqual([second.id, first.id]);
  expect(await list(support, { eventId, status: 'OPEN' })).toEqual([first.id]);
  expect(await list(admin, { customerId: elsewhere.customer.id })).toEqual([elsewhere.id]);
  expect(await list(admin, { customerId: elsewhere.customer.id, eventId })).toEqual([]);
  expect(await list(first.customer, { customerId: second.customer.id })).toEqual([]);
  expect(await list(first.customer, {})).toEqual([first.id]);
  expect(await list(admin, { eventId: 'nonsense' })).toBe('BAD_USER_INPUT');

  const page = await graph.as(admin.token)(REFUND_REQUESTS, { filter: { eventId }, first: 1 });
  const { endCursor: after, hasNextPage } = page.data.refundRequests.pageInfo;
  expect(hasNextPage).toBe(true);
  expect(await list(admin, { eventId }, { first: 1, after })).toEqual([first.id]);
  expect(await list(admin, {}, { after: 'nonsense' })).toBe('BAD_USER_INPUT');
});
