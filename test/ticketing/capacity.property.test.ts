import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { bookTickets } from '@gatehouse/ticketing/domain/orders/book-tickets';
import { cancelOrder } from '@gatehouse/ticketing/domain/orders/cancel-order';
import { expireOrder } from '@gatehouse/ticketing/domain/orders/expire-order';
import { cancelEvent } from '@gatehouse/ticketing/domain/cancellations/cancel-event';
import { unwindEvent } from '@gatehouse/ticketing/domain/cancellations/unwind-event';
import { refundTickets } from '@gatehouse/ticketing/domain/refunds/refund-tickets';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anEvent, aTicketType } from '../kit/seed.ts';
import { deliverTo, paymentTold } from './deliver.ts';

const customers = Array.from({ length: 3 }, () => randomUUID());

type Action = {
  readonly verb: 'book' | 'pay' | 'expire' | 'cancel' | 'refund' | 'callOff';
  readonly customer: number;
  readonly quantity: number;
  /** Which of the orders so far, for verbs that need one, and which ticket of it. */
  readonly order: number;
  readonly ticket: number;
  readonly isBalcony: boolean;
};

const action: fc.Arbitrary<Action> = fc.record({
  verb: fc.constantFrom(
    ...(['book', 'book', 'book', 'book', 'pay', 'pay', 'pay', 'refund', 'refund'] as const),
    ...(['expire', 'expire', 'cancel', 'callOff'] as const),
  ),
  customer: fc.nat({ max: customers.length - 1 }),
  quantity: fc.integer({ min: 1, max: 4 }),
  order: fc.nat({ max: 20 }),
  ticket: fc.nat({ max: 3 }),
  isBalcony: fc.boolean(),
});

/** What must be true whenever nothing is under way: counters are what the rows say, and never more than there is. */
async function contradictions({ sql }: Graph, eventId: string) {
  return sql`
    with taken as (
      select link.pool_id, o.status, count(*)::int as places
      from ticketing.orders as o
      join ticketing.tickets as ticket on ticket.order_id = o.id and ticket.refund_id is null
      join ticketing.type_pools as link on link.type_id = ticket.type_id
      where o.event_id = ${eventId} group by link.pool_id, o.status
    ), counted as (
      select pool.*, coalesce((select places from taken where pool_id = pool.id and status = 'HELD'), 0) as really_held,
        coalesce((select places from taken where pool_id = pool.id and status = 'CONFIRMED'), 0) as really_sold
      from ticketing.pools as pool where event_id = ${eventId}
    )
    select 'pool' as what, id::text from counted
    where held <> really_held or sold <> really_sold or held + sold > capacity or held < 0 or sold < 0
    union all
    select 'quota', quota.customer_id::text from ticketing.customer_quotas as quota
    join ticketing.ticket_types as type on type.id = quota.type_id and type.event_id = ${eventId}
    where quota.taken <> (
      select count(*) from ticketing.orders as o
      join ticketing.tickets as ticket on ticket.order_id = o.id and ticket.refund_id is null
      where o.customer_id = quota.customer_id and ticket.type_id = quota.type_id and o.status in ('HELD', 'CONFIRMED')
    ) or quota.taken > type.max_per_customer
    union all
    select 'tickets', o.id::text from ticketing.orders as o where o.event_id = ${eventId} and (
      exists (
        select from ticketing.tickets as ticket where order_id = o.id
          and (status = 'VALID') <> (o.status = 'CONFIRMED' and refund_id is null))
      or (select count(*) from ticketing.tickets where order_id = o.id)
        <> (select sum(quantity) from ticketing.order_lines where order_id = o.id))
    union all
    -- What goes back is what the tickets that went back had cost, and all of them had cost the total.
    select 'money', o.id::text from ticketing.orders as o where o.event_id = ${eventId}
      and coalesce((select sum(amount_minor) from ticketing.refunds where order_id = o.id), 0) <> o.total_minor - (
        select coalesce(sum(cost.amount_minor), 0) from ticketing.ticket_amounts as cost
        join ticketing.tickets as ticket on ticket.id = cost.ticket_id and ticket.refund_id is null
        where cost.order_id = o.id)
    union all
    select 'called off', o.id::text from ticketing.orders as o
    join ticketing.events as event on event.id = o.event_id and event.status = 'CANCELLED'
    where event.id = ${eventId} and (o.status = 'HELD'
      or exists (select from ticketing.tickets where order_id = o.id and status = 'VALID'))`;
}

/** Rounds of actions, those of one round at the same moment; after each round nothing may contradict itself. */
const playRounds =
  (graph: Graph, ticketing: Ticketing) => async (rounds: readonly (readonly Action[])[]) => {
    const { db } = ticketing;
    const event = await anEvent(graph, { capacity: 6, maxPerCustomer: 5 });
    const { eventId, poolId } = event;
    const wishes = { maxPerCustomer: 3, priceMinor: 1000, feeMinor: 33, taxMinor: 7 };
    const balcony = await aTicketType(graph, { eventId, poolId, ...wishes });
    const orders: Placed[] = [];

    const book = async ({ customer, quantity, isBalcony }: Action) => {
      const customerId = customers[customer] ?? '';
      const attendees = Array.from({ length: quantity }, () => ({ self: true }));
      const ticketTypeId = isBalcony ? balcony.ticketTypeId : event.ticketTypeId;
      const items = [{ ticketTypeId, attendees }];
      const input = { idempotencyKey: randomUUID(), eventId, items };
      const asker = { customerId, now: new Date() };
      const booked = await bookTickets(db, input, asker).catch((error: Error): undefined => {
        expect(error.message).toBe('Event not found.');
      });
      if (booked?.outcome === 'placed') orders.push(booked.order);
    };

    const act = async (action: Action) => {
      if (action.verb === 'book') return book(action);
      if (action.verb === 'callOff') return callOff(db, eventId);
      const target = orders[action.order % Math.max(orders.length, 1)];
      if (target !== undefined) await actOn(ticketing, target, action);
    };

    for (const round of rounds) {
      await Promise.all(round.map(act));
      expect(await contradictions(graph, eventId)).toEqual([]);
    }
  };

type Ticketing = Pick<ReturnType<typeof deliverTo>, 'db' | 'deliver'>;

type Placed = {
  readonly id: string;
  readonly customerId: string;
  readonly totalMinor: bigint;
};

async function actOn(
  { db, deliver }: Ticketing,
  { id: orderId, customerId, totalMinor }: Placed,
  { verb, ticket }: Action,
): Promise<void> {
  const now = new Date();
  if (verb === 'pay')
    await deliver('payment.captured', paymentTold({ orderId, amountMinor: Number(totalMinor) }));
  // An hour later: every hold is overdue then.
  if (verb === 'expire')
    await expireOrder(db, { orderId, now: new Date(now.getTime() + 3_600_000) });
  if (verb === 'cancel')
    await cancelOrder(db, { orderId, customerId, now }).catch((error: Error) =>
      expect(error.message).toContain('still held'),
    );
  if (verb === 'refund') {
    const tickets = await db.execute<{ id: string }>(
      sql`select id from ticketing.tickets where order_id = ${orderId}::uuid order by id`,
    );
    const { id: ticketId } = tickets[ticket % tickets.length] ?? {};
    const why = { to: 'REFUNDING', cause: 'ADMIN', decidedBy: null, reason: null } as const;
    if (ticketId !== undefined)
      await db.transaction((tx) => refundTickets(tx, { orderId, ticketId, ...why, now }));
  }
}

async function callOff(db: Ticketing['db'], eventId: string): Promise<void> {
  const now = new Date();
  const platform = { viewer: undefined, now, address: '', userAgent: '', requestId: '' };
  await cancelEvent(db, platform, { eventId, reason: 'Storm.' });
  await unwindEvent(db, { eventId, now });
}

const interleavings = fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

test('WEB-17 T-29 T-31 T-32: held + sold + free = capacity, and money for what has no ticket goes back, under any interleaving of booking, paying, expiring, cancelling, refunding and calling off', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);

  const property = fc.asyncProperty(interleavings, playRounds(graph, ticketing));
  await fc.assert(property, { numRuns: 30, endOnFailure: true });
}, 120_000);

test('the control: when ending a hold does not ask whether it is still held, places come back twice', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);
  const { sql } = graph;
  const [{ definition }] = await sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.release_order'::regproc) as definition`;
  const unguarded = definition.replace("and status = 'HELD'", '');
  expect(unguarded).not.toBe(definition);
  await sql.unsafe(unguarded);
  await sql`drop trigger orders_status_move on ticketing.orders`;
  await sql`drop trigger tickets_status_move on ticketing.tickets`;
  await sql`alter table ticketing.pools drop constraint pools_capacity_check`;
  await sql`alter table ticketing.customer_quotas drop constraint customer_quotas_taken_check`;
  await sql`alter table ticketing.orders drop constraint orders_payment_check`;

  const property = fc.asyncProperty(interleavings, playRounds(graph, ticketing));
  const result = await fc.check(property, { numRuns: 40, endOnFailure: true });

  expect(result.failed).toBe(true);
  expect(String(result.errorInstance)).toContain('to deeply equal []');
}, 120_000);

test('the control: when a refund does not ask whether the ticket is still good, places and money go back twice', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);
  const [{ definition }] = await graph.sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.refund_tickets'::regproc) as definition`;
  const unguarded = definition.replace("ticket.status = 'VALID'", 'true');
  expect(unguarded).not.toBe(definition);
  await graph.sql.unsafe(`${unguarded};
    drop trigger tickets_status_move on ticketing.tickets;
    alter table ticketing.pools drop constraint pools_capacity_check;
    alter table ticketing.customer_quotas drop constraint customer_quotas_taken_check`);

  const property = fc.asyncProperty(interleavings, playRounds(graph, ticketing));
  // Seldom does one ticket of one order come up twice by chance.
  const one = { customer: 0, quantity: 1, order: 0, ticket: 0, isBalcony: false };
  const twice = (['book', 'pay', 'refund', 'refund'] as const).map((verb) => [{ verb, ...one }]);
  const result = await fc.check(property, { examples: [[twice]], numRuns: 40, endOnFailure: true });

  expect(result.failed).toBe(true);
  expect(String(result.errorInstance)).toContain('to deeply equal []');
}, 120_000);
