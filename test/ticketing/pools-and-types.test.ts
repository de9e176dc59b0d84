import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, aCustomer, type Person } from '../kit/roles.ts';
import { aCheckpoint, anEvent, aPaidTicket, aTicketType, hoursFromNow } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { manyCustomers } from './buyers.ts';
import { BOOK, EVENT } from './documents.ts';
import { manageAs, recordedOf, type Manage } from './manage-as.ts';
import { poolOf } from './pool-of.ts';

let graph: Graph;
let manage: Manage;
let customers: readonly Person[];

beforeAll(async () => {
  graph = await openGraph({ worker: false });
  manage = manageAs(graph, (await anAdmin(graph)).token);
  customers = await manyCustomers(graph, 12);
});
afterAll(() => graph[Symbol.asyncDispose]());

/** As the database sorts them. */
const inOrder = (ids: readonly string[]) => ids.toSorted((a, b) => (a < b ? -1 : 1));

const book = (token: string, input: object) => graph.as(token)(BOOK, { input });

test('ADM-09: a ticket type is added to pools of its event, changed, and shown at its new price', async () => {
  const { eventId, poolId } = await anEvent(graph, { priceMinor: 2500, capacity: 20 });
  const more = await manage('createPool', { eventId, name: 'Terrace', capacity: 5 });
  const { id: terrace } = more.data.createPool.pool;
  const terms = { name: 'VIP', priceMinor: '9000', feeMinor: '100' };

  const made = await manage('createTicketType', { eventId, terms, poolIds: [poolId, terrace] });
  const { id: ticketTypeId } = made.data.createTicketType.ticketType;
  const change = {
    name: 'Gold',
    priceMinor: '1000',
    salesFrom: hoursFromNow(-1),
    maxPerCustomer: 2,
  };
  const changed = await manage('updateTicketType', { ticketTypeId, ...change });
  const moved = await manage('updateTicketType', { ticketTypeId, poolIds: [terrace] });

  expect(made.data.createTicketType.ticketType).toMatchObject({ name: 'VIP', available: 5 });
  expect(changed.data.updateTicketType.ticketType).toMatchObject({
    name: 'Gold',
    price: { amountMinor: '1000' },
    fee: { amountMinor: '100' },
    maxPerCustomer: 2,
  });
  expect(moved.code).toBeUndefined();
  const { data } = await graph.ask(EVENT, { id: eventId });
  expect(data.event.priceFrom.amountMinor).toBe('1100');
  expect((await recordedOf(graph, ticketTypeId)).map(({ verb }) => verb)).toEqual([
    'ticketType.create',
    'ticketType.update',
    'ticketType.update',
  ]);
  expect((await recordedOf(graph, ticketTypeId)).at(-1)).toMatchObject({
    before: { poolIds: inOrder([poolId, terrace]) },
    after: { poolIds: [terrace] },
  });
});

test('ADM-09: what cannot be a ticket type or a pool is refused and changes nothing', async () => {
  const { eventId, poolId, ticketTypeId } = await anEvent(graph);
  const elsewhere = await anEvent(graph);
  const terms = { name: 'VIP', priceMinor: '1' };
  const wrong = [
    ['createTicketType', { eventId: randomUUID(), terms, poolIds: [poolId] }, 'NOT_FOUND'],
    ['createTicketType', { eventId, terms, poolIds: [] }, 'BAD_USER_INPUT'],
    ['createTicketType', { eventId, terms, poolIds: [poolId, elsewhere.poolId] }, 'NOT_FOUND'],
    ['createTicketType', { eventId, terms, poolIds: ['nonsense'] }, 'NOT_FOUND'],
    ['updateTicketType', { ticketTypeId: randomUUID(), name: 'X' }, 'NOT_FOUND'],
    ['updateTicketType', { ticketTypeId, name: null }, 'BAD_USER_INPUT'],
    ['updateTicketType', { ticketTypeId, poolIds: [elsewhere.poolId] }, 'NOT_FOUND'],
    ['updateTicketType', { ticketTypeId, maxPerCustomer: 101 }, 'BAD_USER_INPUT'],
    ['deleteTicketType', { ticketTypeId: randomUUID() }, 'NOT_FOUND'],
    ['createPool', { eventId: randomUUID(), name: 'X', capacity: 1 }, 'NOT_FOUND'],
    ['createPool', { eventId, name: 'X', capacity: 1_000_001 }, 'BAD_USER_INPUT'],
    ['updatePool', { poolId: randomUUID(), capacity: 1 }, 'NOT_FOUND'],
    ['updatePool', { poolId, capacity: null }, 'BAD_USER_INPUT'],
    ['deletePool', { poolId }, 'CONFLICT'],
    ['deletePool', { poolId: randomUUID() }, 'NOT_FOUND'],
  ] as const;

  for (const [name, input, code] of wrong)
    expect([name, input, (await manage(name, input)).code]).toEqual([name, input, code]);

  const types = await graph.sql`
    select name, pool_id as pool from ticketing.ticket_types join ticketing.type_pools on type_id = id where event_id = ${eventId}`;
  expect(types).toEqual([{ name: 'Standard', pool: poolId }]);
});

test('ADM-09: a type that was booked keeps its pools and is not deleted; one that was not goes, also from checkpoints', async () => {
  const booked = await anEvent(graph);
  const { eventId, poolId } = booked;
  await aPaidTicket(graph, booked);
  const spare = await aTicketType(graph, { eventId, typeName: 'Spare' });
  const { checkpointId } = await aCheckpoint(graph, {
    eventId,
    typeIds: [spare.ticketTypeId, booked.ticketTypeId],
  });

  const kept = await manage('updateTicketType', {
    ticketTypeId: booked.ticketTypeId,
    poolIds: [spare.poolId],
  });
  const same = await manage('updateTicketType', {
    ticketTypeId: booked.ticketTypeId,
    poolIds: [poolId],
  });
  const refused = await manage('deleteTicketType', { ticketTypeId: booked.ticketTypeId });
  const { data } = await manage('deleteTicketType', { ticketTypeId: spare.ticketTypeId });
  const empty = await manage('deletePool', { poolId: spare.poolId });

  expect([kept.code, same.code, refused.code]).toEqual(['CONFLICT', undefined, 'CONFLICT']);
  expect(data.deleteTicketType.ticketTypeId).toBe(spare.ticketTypeId);
  expect(empty.data.deletePool.poolId).toBe(spare.poolId);
  const rows =
    await graph.sql`select type_ids from ticketing.checkpoints where id = ${checkpointId}`;
  expect(rows[0]?.['type_ids']).toEqual([booked.ticketTypeId]);
});

/** Everybody books one place while the capacity is cut, of several pools at once; answers those pools as they are after it. */
async function cutWhileBooking(cut: (poolId: string) => Promise<unknown>) {
  const events = await Promise.all(
    Array.from({ length: 4 }, () => anEvent(graph, { capacity: 12 })),
  );
  await Promise.all(
    events.flatMap((event) => [
      ...customers.map(({ token }) => book(token, bookingInput(event))),
      cut(event.poolId),
    ]),
  );
  return Promise.all(events.map(({ poolId }) => poolOf(graph, poolId)));
}

const isOversold = ({ held, sold, capacity }: Awaited<ReturnType<typeof poolOf>>) =>
  held + sold > capacity;

test('T-30 ADM-09: a capacity is lowered to what is held and sold, and not below', async () => {
  const { eventId, ticketTypeId, poolId } = await anEvent(graph, { capacity: 10 });
  await aPaidTicket(graph, { eventId, ticketTypeId });
  await book(customers[0]?.token ?? '', bookingInput({ eventId, ticketTypeId, quantity: 2 }));

  const below = await manage('updatePool', { poolId, capacity: 2 });
  const exactly = await manage('updatePool', { poolId, capacity: 3, name: 'Hall' });
  const more = await book(customers[1]?.token ?? '', bookingInput({ eventId, ticketTypeId }));

  expect(below.code).toBe('CONFLICT');
  expect(exactly.data.updatePool.pool).toMatchObject({
    name: 'Hall',
    capacity: 3,
    held: 2,
    sold: 1,
    free: 0,
  });
  expect(more.data.bookTickets.__typename).toBe('SoldOutError');
  expect(await recordedOf(graph, poolId)).toEqual([
    {
      verb: 'pool.update',
      before: { name: 'Standard', capacity: 10 },
      after: { name: 'Hall', capacity: 3 },
    },
  ]);
});

test('T-30: a capacity that is lowered while everybody books is never below what they got', async () => {
  const codes: (string | undefined)[] = [];
  const pools = await cutWhileBooking(async (poolId) => {
    const cuts = [5, 3, 7].map((capacity) => manage('updatePool', { poolId, capacity }));
    codes.push(...(await Promise.all(cuts)).map(({ code }) => code));
  });

  expect(pools.filter(isOversold)).toEqual([]);
  expect(new Set(codes).difference(new Set(['CONFLICT', undefined]))).toEqual(new Set());
});

/** Books at 25.00 while the price becomes 99.00: the booking has been priced and waits for its key when the change is made. */
async function bookWhilePriceChanges() {
  const { token, id: customerId } = await aCustomer(graph);
  const event = await anEvent(graph, { priceMinor: 2500 });
  const { eventId, ticketTypeId } = event;
  const input = bookingInput(event);
  const { sql } = graph;
  let booking: ReturnType<typeof book> | undefined;
  const comesToNothing = sql.begin(async (tx) => {
    await tx`
      insert into ticketing.orders
        (event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, placed_at)
      values (${eventId}, ${customerId}, ${input.idempotencyKey}, '', 'HELD', 0, 'EUR', now(), now())`;
    booking = book(token, input);
    const isWaiting = async () => {
      const [row] = await sql`
        select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return row;
    };
    expect(await waitFor(isWaiting, { timeoutMs: 4000 })).toBeDefined();
    const changed = await manage('updateTicketType', { ticketTypeId, priceMinor: '9900' });
    expect(changed.code).toBeUndefined();
    throw new Error('nothing');
  });
  await expect(comesToNothing).rejects.toThrow('nothing');
  if (booking === undefined) throw new Error('Nothing was booked.');
  const { total, lines } = (await booking).data.bookTickets.order;
  return [total.amountMinor, lines[0].total.amountMinor];
}

test('ADM-09: an order keeps the price it was placed at, though the price changes while it is placed', async () => {
  expect(await bookWhilePriceChanges()).toEqual(['2500', '2500']);
});

test('ADM-09, the control: lines that are priced again do not add up to the total', async () => {
  const [{ text }] = await graph.sql<[{ text: string }]>`
    select pg_get_functiondef('ticketing.place_order'::regproc) as text`;
  const naive = text
    .replace(
      'quantity, price, fee * quantity, tax * quantity',
      'quantity, price_minor, fee_minor, tax_minor',
    )
    .replace(
      /(as priced \([^)]*\))/,
      '$1 join ticketing.ticket_types as type on type.id = type_id',
    );
  await graph.sql.unsafe(naive);

  expect(await bookWhilePriceChanges()).toEqual(['2500', '9900']);
  await graph.sql.unsafe(text);
});

test('T-30, the control: a capacity that is looked at first and written then is below what they got', async () => {
  await graph.sql`alter table ticketing.pools drop constraint pools_capacity_check`;
  const pools = await cutWhileBooking(async (poolId) => {
    const seen = await poolOf(graph, poolId);
    const isFull = async () => ((await poolOf(graph, poolId)).held > 3 ? true : undefined);
    await waitFor(isFull, { timeoutMs: 10_000 });
    if (seen.held + seen.sold <= 3)
      await graph.sql`update ticketing.pools set capacity = 3 where id = ${poolId}`;
  });

  expect(pools.filter(isOversold)).not.toEqual([]);
});
