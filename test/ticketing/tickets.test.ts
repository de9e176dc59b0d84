import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent, anUnpaidTicket, aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { MY_ORDERS, MY_TICKETS, ORDER, TICKET } from './documents.ts';
import { loneTicketing } from './lone-ticketing.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

test('WEB-21: own tickets by upcoming, past and status, in pages; expired orders and other people’s are left out', async () => {
  const [mine, other] = [await aCustomer(graph), await aCustomer(graph)];
  const customerId = mine.id;
  const soon = await anEvent(graph, { startsAt: hoursFromNow(1) });
  const later = await anEvent(graph, { startsAt: hoursFromNow(50) });
  const past = await anEvent(graph, { startsAt: hoursFromNow(-50) });
  const [a, b, c] = [
    (await aPaidTicket(graph, { ...later, customerId })).ticketId,
    (await aPaidTicket(graph, { ...soon, customerId })).ticketId,
    (await aPaidTicket(graph, { ...past, customerId })).ticketId,
  ];
  const { ticketId: pending } = await anUnpaidTicket(graph, { ...soon, customerId });
  const { orderId: expired } = await anUnpaidTicket(graph, { ...soon, customerId });
  await graph.sql`update ticketing.orders set status = 'EXPIRED' where id = ${expired}`;
  await aPaidTicket(graph, { ...soon, customerId: other.id });
  const list = async (variables: object) => {
    const { data } = await graph.as(mine.token)(MY_TICKETS, variables);
    return data.myTickets.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  expect(await list({ filter: { when: 'UPCOMING', status: 'VALID' } })).toEqual([b, a]);
  expect(await list({ filter: { when: 'PAST' } })).toEqual([c]);
  expect(await list({ filter: { status: 'PENDING' } })).toEqual([pending]);
  expect(await list({})).toEqual([a, pending, b, c]);
  const first = await graph.as(mine.token)(MY_TICKETS, { first: 3 });
  const { endCursor: after } = first.data.myTickets.pageInfo;
  expect(await list({ after })).toEqual([c]);
  // An instant that PostgreSQL cannot hold is in no cursor of ours.
  const beyond = Buffer.from(JSON.stringify(['+275000-01-01T00:00:00Z', a])).toString('base64url');
  const wrong = await graph.as(mine.token)(MY_TICKETS, { after: beyond });
  expect(wrong.code).toBe('BAD_USER_INPUT');
});

test('WEB-22 WEB-23: a valid ticket shows its signed code; an unpaid one and an administrator see none', async () => {
  const customer = await aCustomer(graph);
  const admin = await anAdmin(graph);
  const event = await anEvent(graph);
  const { ticketId, orderId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const { ticketId: unpaid } = await anUnpaidTicket(graph, { ...event, customerId: customer.id });

  const { data } = await graph.as(customer.token)(TICKET, { id: ticketId });
  const again = await graph.as(customer.token)(TICKET, { id: ticketId });
  const pending = await graph.as(customer.token)(TICKET, { id: unpaid });
  const office = await graph.as(admin.token)(TICKET, { id: ticketId });

  expect(data.ticket).toMatchObject({
    id: ticketId,
    status: 'VALID',
    holder: { id: customer.id },
    event: { id: event.eventId },
    order: { id: orderId },
  });
  const { text, dataUrl, expiresAt } = data.ticket.qrCode;
  expect(text).toMatch(/^[A-Z2-7]{148}$/);
  expect(again.data.ticket.qrCode.text).toBe(text);
  expect(await codesOf(graph, [ticketId])).toEqual([text]);
  expect(dataUrl).toMatch(/^data:image\/png;base64,/);
  // The event's end, four hours after its start in an hour, and twelve hours of grace.
  expect(new Date(expiresAt).getTime() - Date.now()).toBeGreaterThan(16.9 * 3_600_000);
  expect(pending.data.ticket).toMatchObject({ status: 'PENDING', qrCode: null });
  expect(office.data.ticket).toMatchObject({ id: ticketId, qrCode: null });
});

test('WEB-23: the signed link gives a PNG of 41 modules; altered, expired or for a dead ticket it gives nothing', async () => {
  const customer = await aCustomer(graph);
  const event = await anEvent(graph);
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const other = await aPaidTicket(graph, event);
  const { data } = await graph.as(customer.token)(TICKET, { id: ticketId });
  const link = new URL(data.ticket.qrCode.imageUrl);
  const fetchAt = (path: string) => fetch(graph.url + path);
  const path = link.pathname + link.search;

  const image = await fetchAt(path);
  const bytes = Buffer.from(await image.arrayBuffer());
  const stolen = await fetchAt(path.replace(ticketId, other.ticketId));
  const prolonged = await fetchAt(path.replace(/expires=\d+/, 'expires=9999999999'));
  const bare = await fetchAt(link.pathname);
  await graph.sql`update ticketing.tickets set status = 'CANCELLED' where id = ${ticketId}`;
  const dead = await fetchAt(path);

  expect(image.headers.get('content-type')).toBe('image/png');
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  // 41 modules and a quiet zone of four on each side, six dots each.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([294, 294]);
  expect([stolen, prolonged, bare, dead].map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test('T-38 WEB-22: another customer’s ticket and order are NOT_FOUND by id and alias, and null as entities', async () => {
  const [owner, stranger] = [await aCustomer(graph), await aCustomer(graph)];
  const event = await anEvent(graph);
  const { ticketId, orderId } = await aPaidTicket(graph, { ...event, customerId: owner.id });
  const draft = await anEvent(graph, { status: 'DRAFT' });
  const ask = graph.as(stranger.token);

  const byId = await Promise.all([
    ask(TICKET, { id: ticketId }),
    ask(ORDER, { id: orderId }),
    ask(TICKET, { id: randomUUID() }),
    ask(TICKET, { id: 'nonsense' }),
    ask(ORDER, { id: 'nonsense' }),
    ask('query ($id: ID!) { mine: ticket(id: $id) { qrCode { text } } }', { id: ticketId }),
  ]);
  const nobody = await graph.ask(TICKET, { id: ticketId });
  await using ticketing = await loneTicketing(graph);
  const entities = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Ticket { id qrCode { text } } ... on Order { id } ... on Event { id } }
  }`;
  const representations = [
    { __typename: 'Ticket', id: ticketId },
    { __typename: 'Order', id: orderId },
    { __typename: 'Event', id: draft.eventId },
    { __typename: 'Ticket', id: 'nonsense', holderId: stranger.id },
  ];
  const asEntities = (profileId: string) =>
    ticketing.ask(entities, { representations }, { portal: 'customer', profileId });
  const asAdmin = async (role: string) => {
    const who = { portal: 'admin', profileId: randomUUID(), role } as const;
    return (await ticketing.ask(entities, { representations }, who)).data?.['_entities'];
  };

  expect(byId.map(({ code }) => code)).toEqual(byId.map(() => 'NOT_FOUND'));
  expect(nobody.code).toBe('UNAUTHENTICATED');
  expect((await asEntities(stranger.id)).data).toEqual({ _entities: [null, null, null, null] });
  expect((await asEntities(owner.id)).data?.['_entities']).toMatchObject([
    { id: ticketId },
    { id: orderId },
    null,
    null,
  ]);
  // Of the administrators those see customers' tickets who support customers.
  expect(await asAdmin('Usher')).toEqual([null, null, null, null]);
  for (const role of ['SuperAdmin', 'Admin', 'Support'])
    expect(await asAdmin(role)).toMatchObject([
      { id: ticketId, qrCode: null },
      { id: orderId },
      null,
      null,
    ]);
});

test('WEB-17: own orders, the latest first, in pages', async () => {
  const [mine, other] = [await aCustomer(graph), await aCustomer(graph)];
  const event = await anEvent(graph);
  const orders = [];
  for (let at = 0; at < 3; at += 1)
    orders.push((await aPaidTicket(graph, { ...event, customerId: mine.id })).orderId);
  await aPaidTicket(graph, { ...event, customerId: other.id });
  const ask = graph.as(mine.token);
  const ids = ({ data }: Awaited<ReturnType<typeof ask>>) =>
    data.myOrders.edges.map(({ node }: { node: { id: string } }) => node.id);

  const first = await ask(MY_ORDERS, { first: 2 });
  const second = await ask(MY_ORDERS, { first: 2, after: first.data.myOrders.pageInfo.endCursor });
  const wrong = await ask(MY_ORDERS, { after: 'nonsense' });

  expect([...ids(first), ...ids(second)]).toEqual(orders.toReversed());
  expect(second.data.myOrders.pageInfo.hasNextPage).toBe(false);
  expect(wrong.code).toBe('BAD_USER_INPUT');
});
