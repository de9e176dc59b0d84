import { randomUUID } from 'node:crypto';
import { listOrders, type OrderFilter } from '@gatehouse/ticketing/domain/orders/list-orders';
import { listRefundRequests } from '@gatehouse/ticketing/domain/refunds/list-refund-requests';
import {
  searchTickets,
  type TicketSearch,
} from '@gatehouse/ticketing/domain/tickets/search-tickets';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, aTicketType, anUnpaidTicket } from '../kit/seed.ts';

let graph: Graph;
let support: Person;
beforeAll(async () => {
  graph = await openGraph();
  support = await anAdmin(graph, { role: 'Support' });
});
afterAll(() => graph[Symbol.asyncDispose]());

const ORDERS = `query ($filter: OrderFilter, $first: Int! = 20, $after: String) {
  orders(filter: $filter, first: $first, after: $after) {
    edges { node { id status customer { id } total { amountMinor } } } pageInfo { hasNextPage endCursor }
  }
}`;

const TICKETS = `query ($filter: TicketSearch, $first: Int! = 20, $after: String) {
  tickets(filter: $filter, first: $first, after: $after) {
    edges { node { id status attendeeName order { id } } } pageInfo { hasNextPage endCursor }
  }
}`;

const ADMISSIONS = `query ($id: ID!) {
  ticket(id: $id) {
    id holder { id } qrCode { text }
    admissions { checkpoint { id name } state firstAt firstGate { id name } entryCount leaveUntil }
  }
}`;

type Listed = { readonly node: { readonly id: string } };

/** The ids of a page, or the code of the refusal. */
const asked =
  (document: string, field: string) =>
  async (filter: object, page: object = {}): Promise<readonly string[] | string> => {
    const { data, code } = await graph.as(support.token)(document, { filter, ...page });
    return data?.[field].edges.map(({ node }: Listed) => node.id) ?? code;
  };
const ordersOf = asked(ORDERS, 'orders');
const ticketsOf = asked(TICKETS, 'tickets');

test('ADM-16: the bookings of a customer, by event, state and time together, the latest first and page by page', async () => {
  const customer = await aCustomer(graph);
  const [event, other] = [await anEvent(graph), await anEvent(graph)];
  const made = [];
  for (const place of [event, other, event])
    made.push((await aPaidTicket(graph, { ...place, customerId: customer.id })).orderId);
  const held = await anUnpaidTicket(graph, { ...event, customerId: customer.id });
  await aPaidTicket(graph, event);
  const [first, second, third] = made;
  const { id: customerId } = customer;
  const { eventId } = event;
  await graph.sql`update ticketing.orders set placed_at = '2026-03-01T10:00:00Z' where id = ${first ?? ''}`;

  expect(await ordersOf({ customerId })).toEqual([held.orderId, third, second, first]);
  expect(await ordersOf({ customerId, eventId, status: 'CONFIRMED' })).toEqual([third, first]);
  expect(await ordersOf({ customerId, placedBefore: '2026-03-01T10:00:00Z' })).toEqual([]);
  expect(
    await ordersOf({
      customerId,
      placedFrom: '2026-03-01T10:00:00Z',
      placedBefore: '2026-03-01T10:00:01Z',
    }),
  ).toEqual([first]);
  const page = await graph.as(support.token)(ORDERS, { filter: { customerId }, first: 3 });
  const { hasNextPage, endCursor: after } = page.data.orders.pageInfo;
  expect(hasNextPage).toBe(true);
  expect(await ordersOf({ customerId }, { first: 3, after })).toEqual([first]);
  expect(await ordersOf({ customerId: randomUUID() })).toEqual([]);
  expect(await ordersOf({ customerId: 'nonsense' })).toBe('BAD_USER_INPUT');
  expect(await ordersOf({}, { first: 101 })).toBe('BAD_USER_INPUT');
  expect(await ordersOf({}, { after: 'nonsense' })).toBe('BAD_USER_INPUT');
});

test('ADM-11: tickets by holder, event, type, order and state together, and by the beginnings of a name’s words without accents', async () => {
  const event = await anEvent(graph);
  const { eventId } = event;
  const balcony = await aTicketType(graph, { eventId, typeName: 'Balcony' });
  const zoe = await aCustomer(graph, { name: 'Zoé O’Brien-Šarić' });
  await graph.settle();
  const own = await aPaidTicket(graph, { ...event, customerId: zoe.id });
  const guest = await aPaidTicket(graph, {
    eventId,
    ticketTypeId: balcony.ticketTypeId,
    customerId: zoe.id,
    guestName: 'Björn Zoellner',
  });
  const unpaid = await anUnpaidTicket(graph, event);
  const holderId = zoe.id;

  expect(await ticketsOf({ eventId })).toEqual([unpaid.ticketId, guest.ticketId, own.ticketId]);
  expect(await ticketsOf({ holderId })).toEqual([guest.ticketId, own.ticketId]);
  expect(await ticketsOf({ holderId, ticketTypeId: balcony.ticketTypeId })).toEqual([
    guest.ticketId,
  ]);
  expect(await ticketsOf({ orderId: own.orderId, status: 'VALID' })).toEqual([own.ticketId]);
  expect(await ticketsOf({ orderId: own.orderId, status: 'BLOCKED' })).toEqual([]);
  expect(await ticketsOf({ eventId, status: 'PENDING' })).toEqual([unpaid.ticketId]);
  for (const [attendeeName, found] of [
    ['zoe', [guest.ticketId, own.ticketId]],
    ['ZOÉ obr', []],
    ['zoé brien', [own.ticketId]],
    ['saric', [own.ticketId]],
    ['bjorn zoell', [guest.ticketId]],
    ['björn zoë', [guest.ticketId]],
    ['zoellner zzz', []],
    ["' & !( | :*", [unpaid.ticketId, guest.ticketId, own.ticketId]],
  ] as const)
    expect(await ticketsOf({ eventId, attendeeName }), attendeeName).toEqual(found);
  // Who changes their name is found by the new one.
  await graph.sql`update ticketing.p_attendees set name = 'Maya Chen' where customer_id = ${holderId}`;
  expect(await ticketsOf({ eventId, attendeeName: 'maya' })).toEqual([own.ticketId]);
  expect(await ticketsOf({ eventId, attendeeName: 'x'.repeat(121) })).toBe('BAD_USER_INPUT');
  expect(await ticketsOf({ ticketTypeId: 'nonsense' })).toBe('BAD_USER_INPUT');
});

test('ADM-11 T-38: a supporter reads any ticket with its admissions and without its code; its holder reads them too, others nothing', async () => {
  const event = await anEvent(graph);
  const [customer, stranger] = [await aCustomer(graph), await aCustomer(graph)];
  const { ticketId: id } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  await graph.sql`
    insert into ticketing.admissions
      (ticket_id, checkpoint_id, event_id, person_id, state, first_at, first_gate_id, entries, leave_until)
    values (${id}, ${event.checkpointId}, ${event.eventId}, ${customer.id}, 'ON_LEAVE', '2026-05-01T18:00:00Z', ${event.gateId},
      2, '2026-05-01T20:00:00Z')`;
  const read = async ({ token }: Person) => graph.as(token)(ADMISSIONS, { id });

  const [seen, own, theirs] = [await read(support), await read(customer), await read(stranger)];

  const admission = {
    checkpoint: { id: event.checkpointId, name: 'Entrance' },
    state: 'ON_LEAVE',
    firstAt: '2026-05-01T18:00:00.000Z',
    firstGate: { id: event.gateId, name: 'Gate 1' },
    entryCount: 2,
    leaveUntil: '2026-05-01T20:00:00.000Z',
  };
  expect(seen.data.ticket).toMatchObject({ holder: { id: customer.id }, qrCode: null });
  expect(seen.data.ticket.admissions).toEqual([admission]);
  expect(own.data.ticket.admissions).toEqual([admission]);
  expect(theirs.code).toBe('NOT_FOUND');
});

const rows = 100_000;

/** As many orders of one ticket as a large platform has. */
async function fill() {
  const { sql } = graph;
  const event = await anEvent(graph);
  const others = [];
  for (let made = 0; made < 9; made += 1) others.push(await anEvent(graph));
  const all = [event, ...others];
  await sql.begin(async (tx) => {
    // What triggers keep is written here at once and references are right by construction: row by row it would take too long.
    await tx`set local session_replication_role = replica`;
    await tx`
    with numbered as (
      select n, uuidv7() as order_id, md5((n % 20000)::text)::uuid as customer_id,
        (${all.map(({ eventId }) => eventId)}::uuid[])[n % 10 + 1] as event_id,
        (${all.map(({ ticketTypeId }) => ticketTypeId)}::uuid[])[n % 10 + 1] as type_id
      from generate_series(1, ${rows}) as n
    ), placed as (
      insert into ticketing.orders
        (id, event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, placed_at)
      select order_id, event_id, customer_id, n, 'seed', case when n % 1000 = 0 then 'HELD' else 'CONFIRMED' end, 2500, 'EUR',
        now() + interval '1 day', timestamptz '2026-01-01' + n * interval '1 minute'
      from numbered
    ), asked as (
      insert into ticketing.refund_requests (id, ticket_id, event_id, customer_id, reason, status, requested_at, decided_at)
      select order_id, order_id, event_id, customer_id, 'seed', case when n % 100 = 0 then 'OPEN' else 'REJECTED' end, now(),
        case when n % 100 = 0 then null else now() end
      from numbered where n % 5 = 0
    )
    insert into ticketing.tickets
      (id, order_id, event_id, type_id, holder_id, attendee_kind, attendee_name, status, key_id, search)
    select order_id, order_id, event_id, type_id, customer_id, 'GUEST', md5(n::text), case when n % 1000 = 0 then 'BLOCKED' else 'VALID' end,
      (select max(id) from ticketing.code_keys), ticketing.name_words(md5(n::text))
    from numbered`;
  });
  await sql`analyze ticketing.orders, ticketing.tickets, ticketing.refund_requests`;
  const [some] = await sql<[{ orderId: string; customerId: string; name: string }]>`
    select order_id as "orderId", holder_id as "customerId", attendee_name as name
    from ticketing.tickets order by id desc offset 500 limit 1`;
  return { ...event, ...some };
}

type Listing = {
  readonly filter: never;
  readonly first: number;
  readonly after: null;
  readonly sight: 'all';
};

/** What a list asks the database for a page, and how the database answers it. */
async function plansOf(list: (db: never, listing: Listing) => Promise<unknown>, filter: object) {
  const queries: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void queries.push({ text, params });
  const db = drizzle(graph.sql, { logger: { logQuery } });
  await list(db as never, { filter: filter as never, first: 20, after: null, sight: 'all' });
  return Promise.all(
    queries.map(async ({ text, params }) => {
      const [row] = await graph.sql.unsafe(`explain (analyze, format json) ${text}`, params as []);
      return JSON.stringify(row?.['QUERY PLAN']);
    }),
  );
}

test(`ADM-11 ADM-16 ADM-37: of ${rows} tickets, orders and their requests every filter finds its page by an index`, async () => {
  const { eventId, ticketTypeId, orderId, customerId, name } = await fill();
  const day = new Date('2026-02-01');
  const orderFilters: readonly OrderFilter[] = [
    {},
    { customerId },
    { eventId },
    { status: 'HELD' },
    { status: 'CONFIRMED' },
    { placedFrom: day },
    { placedBefore: day },
    { placedFrom: day, placedBefore: new Date('2026-02-02') },
    { eventId, status: 'HELD' },
  ];
  const searches: readonly TicketSearch[] = [
    {},
    { holderId: customerId },
    { eventId },
    { ticketTypeId },
    { orderId },
    { status: 'BLOCKED' },
    { status: 'VALID' },
    { eventId, status: 'VALID' },
    { attendeeName: name.slice(0, 8) },
    { eventId, attendeeName: name.slice(0, 5) },
  ];
  const requests = [{}, { status: 'OPEN' }, { eventId }, { customerId }];

  for (const [table, list, filters] of [
    ['orders', listOrders, orderFilters],
    ['tickets', searchTickets, searches],
    ['refund_requests', listRefundRequests, requests],
  ] as const)
    for (const filter of filters)
      for (const plan of await plansOf(list, filter)) {
        const what = `${table} ${JSON.stringify(filter)}`;
        expect(plan, what).not.toContain('Seq Scan');
        expect(plan, what).toContain(`"Index Name":"${table}_`);
        // What an index finds and a condition then throws away: a page must not cost the whole table.
        const thrown = [...plan.matchAll(/"Rows Removed by [\w ]+":(\d+)/g)].map(([, n]) =>
          Number(n),
        );
        expect(Math.max(0, ...thrown), what).toBeLessThan(rows / 5);
      }
}, 60_000);
