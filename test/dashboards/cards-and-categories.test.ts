import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { countCardMoves } from '@gatehouse/payments/domain/figures/count-card-moves';
import { countCardsByStatus } from '@gatehouse/payments/domain/figures/count-cards-by-status';
import { getPaymentFigures } from '@gatehouse/payments/domain/figures/get-payment-figures';
import { countTickets } from '@gatehouse/ticketing/domain/analytics/count-tickets';
import { getCategoryAnalytics } from '@gatehouse/ticketing/domain/analytics/get-category-analytics';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';
import { aCategory, aPaidTicket, anEvent, anUnpaidTicket } from '../kit/seed.ts';
import { aCard, dayAt, dayMs, readWhole } from './figures-kit.ts';

const CARDS = `query Cards($range: DateRange, $interval: Interval!) {
  cardAnalytics(range: $range, interval: $interval) {
    fromOn beforeOn statusCounts { status count } periods { periodOn stocked issued activated }
  }
}`;
const CATEGORIES = `query Categories($range: DateRange) {
  categoryAnalytics(range: $range) {
    fromOn beforeOn
    categories { category { id name } eventCount sold takings { amountMinor currency } admitted }
  }
}`;

let graph: Graph;
let token: string;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  ({ token } = await anAdmin(graph));
});
afterAll(() => graph[Symbol.asyncDispose]());

test('ADM-05: cards by state, and how many were stocked, issued and activated, counted from their histories', async () => {
  const range = { fromOn: '2024-05-30', beforeOn: '2024-06-03' };
  const at = (day: string) => new Date(`2024-${day}T10:00:00Z`);
  // Sent to its holder, who activates it; blocked and let go again, which is no activation.
  await aCard(graph, {
    status: 'ACTIVE',
    at: at('05-30'),
    moves: [
      ['IN_STOCK', 'ASSIGNED', at('05-31')],
      ['ASSIGNED', 'ACTIVE', at('06-01')],
      ['ACTIVE', 'BLOCKED', at('06-01')],
      ['BLOCKED', 'ACTIVE', at('06-02')],
    ],
  });
  // Handed over by a merchant: issued and activated at once.
  await aCard(graph, {
    status: 'ACTIVE',
    at: at('01-01'),
    moves: [
      ['IN_STOCK', 'ALLOCATED', at('05-30')],
      ['ALLOCATED', 'ACTIVE', at('06-02')],
    ],
  });
  await aCard(graph, { status: 'IN_STOCK', at: at('06-02') });
  await aCard(graph, { status: 'IN_STOCK', at: at('06-03') });
  await aCard(graph, { status: 'LOST', at: at('05-01') });
  const ask = async (interval: string) =>
    (await graph.as(token)(CARDS, { range, interval })).data.cardAnalytics;

  const days = await ask('DAY');

  expect(days).toEqual({
    ...range,
    statusCounts: [
      { status: 'IN_STOCK', count: 2 },
      { status: 'ACTIVE', count: 2 },
      { status: 'LOST', count: 1 },
    ],
    periods: [
      { periodOn: '2024-05-30', stocked: 1, issued: 0, activated: 0 },
      { periodOn: '2024-05-31', stocked: 0, issued: 1, activated: 0 },
      { periodOn: '2024-06-01', stocked: 0, issued: 0, activated: 1 },
      { periodOn: '2024-06-02', stocked: 1, issued: 1, activated: 1 },
    ],
  });
  expect((await ask('MONTH')).periods).toEqual([
    { periodOn: '2024-05-01', stocked: 1, issued: 1, activated: 0 },
    { periodOn: '2024-06-01', stocked: 1, issued: 1, activated: 2 },
  ]);
});

test('ADM-05: events, tickets sold, takings and people of every category, also of one without any', async () => {
  const { categoryId: concerts } = await aCategory(graph, 'A concerts');
  const { categoryId: theatre } = await aCategory(graph, 'B theatre');
  const { categoryId: empty } = await aCategory(graph, 'C empty');
  const night = await anEvent(graph, { categoryId: concerts, priceMinor: 2500 });
  const morning = await anEvent(graph, { categoryId: concerts, priceMinor: 700, currency: 'USD' });
  const play = await anEvent(graph, { categoryId: theatre, priceMinor: 1000 });
  await anEvent(graph, { categoryId: theatre, status: 'DRAFT' });
  const far = new Date(Date.now() + 90 * dayMs);
  await anEvent(graph, { categoryId: theatre, startsAt: far });
  const seat = await aPaidTicket(graph, night);
  await aPaidTicket(graph, night);
  await aPaidTicket(graph, morning);
  await anUnpaidTicket(graph, night);
  const old = await aPaidTicket(graph, play);
  await graph.sql`
    update ticketing.orders set placed_at = now() - interval '60 days'
    where id = (select order_id from ticketing.tickets where id = ${old.ticketId})`;
  for (const { ticketId, event } of [
    { ticketId: seat.ticketId, event: night },
    { ticketId: old.ticketId, event: play },
  ])
    await graph.sql`
      insert into ticketing.admissions (ticket_id, checkpoint_id, event_id, person_id, state, first_at, entries)
      values (${ticketId}, ${event.checkpointId}, ${event.eventId}, ${randomUUID()}, 'INSIDE', now(), 1)`;
  const range = { fromOn: dayAt(-10), beforeOn: dayAt(3) };

  const { data, errors } = await graph.as(token)(CATEGORIES, { range });

  expect(errors).toBeUndefined();
  expect(data.categoryAnalytics).toMatchObject(range);
  const { categories } = data.categoryAnalytics;
  const money = (amountMinor: string, currency: string) => ({ amountMinor, currency });
  const [{ count }] = await graph.sql<[{ count: number }]>`
    select count(*)::int as count from ticketing.categories`;
  expect(categories).toHaveLength(count);
  expect(categories.slice(0, 3)).toEqual([
    {
      category: { id: concerts, name: 'A concerts' },
      eventCount: 2,
      sold: 3,
      takings: [money('5000', 'EUR'), money('700', 'USD')],
      admitted: 1,
    },
    {
      category: { id: theatre, name: 'B theatre' },
      eventCount: 1,
      sold: 0,
      takings: [],
      admitted: 1,
    },
    {
      category: { id: empty, name: 'C empty' },
      eventCount: 0,
      sold: 0,
      takings: [],
      admitted: 0,
    },
  ]);
});

test('ADM-02 ADM-05: no figure of cards, payments, tickets or categories reads a table whole', async () => {
  const asked: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(graph.sql, { logger: { logQuery } });
  const range = readDayRange(undefined, new Date());

  await countCardMoves(db, { range, interval: 'DAY' });
  await countCardsByStatus(db);
  await getPaymentFigures(db, range);
  await countTickets(db as unknown as TicketingDb, range);
  await getCategoryAnalytics(db as unknown as TicketingDb, range);

  expect(asked).toHaveLength(5);
  expect(await readWhole(graph, asked)).toEqual([]);
});
