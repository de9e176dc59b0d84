import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent, anUnpaidTicket, aTicketType, type SeededEvent } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { BOOK } from './documents.ts';
import { poolOf } from './pool-of.ts';

type Place = Pick<SeededEvent, 'eventId' | 'ticketTypeId'>;

/** Unpaid orders of one ticket each whose holds ended so many seconds ago, or end in so many when negative. */
async function holds(graph: Graph, place: Place, wishes: { count: number; overdueS: number }) {
  for (let made = 0; made < wishes.count; made += 1) {
    const { orderId } = await anUnpaidTicket(graph, place);
    const ends = `${-wishes.overdueS} seconds`;
    await graph.sql`update ticketing.orders set expires_at = now() + ${ends}::interval where id = ${orderId}`;
  }
}

/** What a customer is told who books these types, one ticket of each. */
async function booked(graph: Graph, ...places: readonly Place[]) {
  const customer = await aCustomer(graph);
  const items = places.flatMap((place) => bookingInput(place).items);
  const input = { idempotencyKey: randomUUID(), eventId: places[0]?.eventId, items };
  return (await graph.as(customer.token)(BOOK, { input })).data.bookTickets;
}

test('WEB-17: an overdue hold gives its place to a buyer, however many older ones hold other places of the event', async () => {
  await using graph = await openGraph({ worker: false });
  const balcony = await anEvent(graph, { capacity: 51 });
  const { eventId } = balcony;
  const floor = { eventId, ...(await aTicketType(graph, { eventId, capacity: 1 })) };
  await holds(graph, balcony, { count: 51, overdueS: 100 });
  await holds(graph, floor, { count: 1, overdueS: 1 });

  const answer = await booked(graph, floor);

  expect(answer.__typename).toBe('BookTicketsPayload');
  expect(await poolOf(graph, floor.poolId)).toMatchObject({ held: 1 });
  expect(await poolOf(graph, balcony.poolId)).toMatchObject({ held: 51 });
});

test('WEB-17: an order of two types gets the overdue places of both, also those booked as a third type of the pool', async () => {
  await using graph = await openGraph({ worker: false });
  const one = await anEvent(graph, { capacity: 1 });
  const { eventId, poolId } = one;
  const sibling = { eventId, ...(await aTicketType(graph, { eventId, poolId })) };
  const other = { eventId, ...(await aTicketType(graph, { eventId, capacity: 1 })) };
  await holds(graph, sibling, { count: 1, overdueS: 1 });
  await holds(graph, other, { count: 1, overdueS: 1 });

  const answer = await booked(graph, one, other);

  expect(answer.__typename).toBe('BookTicketsPayload');
  for (const pool of [poolId, other.poolId])
    expect(await poolOf(graph, pool)).toMatchObject({ held: 1, sold: 0 });
});

test('WEB-17: sold out says when a hold on these places ends, and nothing of holds on others', async () => {
  await using graph = await openGraph({ worker: false });
  const [sold, held] = [
    await anEvent(graph, { capacity: 1 }),
    await anEvent(graph, { capacity: 2 }),
  ];
  const soon = { ...sold, ...(await aTicketType(graph, { eventId: sold.eventId })) };
  await graph.sql`update ticketing.pools set sold = 1 where id = ${sold.poolId}`;
  await holds(graph, soon, { count: 1, overdueS: -60 });
  await holds(graph, soon, { count: 1, overdueS: 60 });
  await holds(graph, held, { count: 1, overdueS: -300 });
  await holds(graph, held, { count: 1, overdueS: -120 });

  const [never, later] = [await booked(graph, sold), await booked(graph, held)];

  expect(never).toMatchObject({ __typename: 'SoldOutError', mayReturnAt: null });
  const inSeconds = (new Date(later.mayReturnAt).getTime() - Date.now()) / 1000;
  expect(inSeconds).toBeGreaterThan(60);
  expect(inSeconds).toBeLessThanOrEqual(120);
});
