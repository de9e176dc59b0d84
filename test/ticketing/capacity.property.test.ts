import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { bookTickets } from '@gatehouse/ticketing/domain/orders/book-tickets';
import { cancelOrder } from '@gatehouse/ticketing/domain/orders/cancel-order';
import { expireOrder } from '@gatehouse/ticketing/domain/orders/expire-order';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anEvent, aTicketType } from '../kit/seed.ts';
import { deliverTo, paymentTold } from './deliver.ts';

const customers = Array.from({ length: 3 }, () => randomUUID());

type Action = {
  readonly verb: 'book' | 'pay' | 'expire' | 'cancel';
  readonly customer: number;
  readonly quantity: number;
  /** Which of the orders so far, for verbs that need one. */
  readonly order: number;
  readonly isBalcony: boolean;
};

const action: fc.Arbitrary<Action> = fc.record({
  verb: fc.constantFrom('book', 'book', 'pay', 'expire', 'cancel'),
  customer: fc.nat({ max: customers.length - 1 }),
  quantity: fc.integer({ min: 1, max: 4 }),
  order: fc.nat({ max: 20 }),
  isBalcony: fc.boolean(),
});

/** What must be true whenever nothing is under way: counters are what the rows say, and never more than there is. */
async function contradictions({ sql }: Graph, eventId: string) {
  return sql`
    with lines as (
      select link.pool_id, o.status, sum(line.quantity)::int as places
      from ticketing.orders as o
      join ticketing.order_lines as line on line.order_id = o.id
      join ticketing.type_pools as link on link.type_id = line.type_id
      where o.event_id = ${eventId} group by link.pool_id, o.status
    ), counted as (
      select pool.*, coalesce((select places from lines where pool_id = pool.id and status = 'HELD'), 0) as really_held,
        coalesce((select places from lines where pool_id = pool.id and status = 'CONFIRMED'), 0) as really_sold
      from ticketing.pools as pool where event_id = ${eventId}
    )
    select 'pool' as what, id::text from counted
    where held <> really_held or sold <> really_sold or held + sold > capacity or held < 0 or sold < 0
    union all
    select 'quota', quota.customer_id::text from ticketing.customer_quotas as quota
    join ticketing.ticket_types as type on type.id = quota.type_id and type.event_id = ${eventId}
    where quota.taken <> (
      select coalesce(sum(line.quantity), 0) from ticketing.orders as o join ticketing.order_lines as line on line.order_id = o.id
      where o.customer_id = quota.customer_id and line.type_id = quota.type_id and o.status in ('HELD', 'CONFIRMED')
    ) or quota.taken > type.max_per_customer
    union all
    select 'tickets', o.id::text from ticketing.orders as o where o.event_id = ${eventId} and (
      exists (select from ticketing.tickets where order_id = o.id and (status = 'VALID') <> (o.status = 'CONFIRMED'))
      or (select count(*) from ticketing.tickets where order_id = o.id)
        <> (select sum(quantity) from ticketing.order_lines where order_id = o.id))`;
}

/** Rounds of actions, those of one round at the same moment; after each round nothing may contradict itself. */
const playRounds =
  (graph: Graph, { db, deliver }: Ticketing) =>
  async (rounds: readonly (readonly Action[])[]) => {
    const event = await anEvent(graph, { capacity: 6, maxPerCustomer: 5 });
    const { eventId, poolId } = event;
    const balcony = await aTicketType(graph, { eventId, poolId, maxPerCustomer: 3 });
    const orders: {
      readonly id: string;
      readonly customerId: string;
      readonly totalMinor: bigint;
    }[] = [];

    const act = async ({ verb, customer, quantity, order, isBalcony }: Action) => {
      const customerId = customers[customer] ?? '';
      if (verb === 'book') {
        const attendees = Array.from({ length: quantity }, () => ({ self: true }));
        const ticketTypeId = isBalcony ? balcony.ticketTypeId : event.ticketTypeId;
        const input = {
          idempotencyKey: randomUUID(),
          eventId,
          items: [{ ticketTypeId, attendees }],
        };
        const booked = await bookTickets(db, input, { customerId, now: new Date() });
        if (booked.outcome === 'placed') orders.push(booked.order);
        return;
      }
      const target = orders[order % Math.max(orders.length, 1)];
      if (target === undefined) return;
      const { id: orderId, totalMinor } = target;
      if (verb === 'pay')
        await deliver(
          'payment.captured',
          paymentTold({ orderId, amountMinor: Number(totalMinor) }),
        );
      // An hour later: every hold is overdue then.
      if (verb === 'expire')
        await expireOrder(db, { orderId, now: new Date(Date.now() + 3_600_000) });
      if (verb === 'cancel')
        await cancelOrder(db, { orderId, customerId: target.customerId, now: new Date() }).catch(
          (error: Error) => expect(error.message).toContain('still held'),
        );
    };

    for (const round of rounds) {
      await Promise.all(round.map(act));
      expect(await contradictions(graph, eventId)).toEqual([]);
    }
  };

type Ticketing = Pick<ReturnType<typeof deliverTo>, 'db' | 'deliver'>;

const interleavings = fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

test('WEB-17 T-29: held + sold + free = capacity under any interleaving of booking, paying, expiring and cancelling', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);

  const property = fc.asyncProperty(interleavings, playRounds(graph, ticketing));
  await fc.assert(property, { numRuns: 40, endOnFailure: true });
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
}, 120_000);
