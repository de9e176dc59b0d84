import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anEvent, aTicketType, aVenue, hoursFromNow } from '../kit/seed.ts';
import { EVENT } from './documents.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

test('WEB-14 T-39: the details of an event show visible types with price and places; hidden ones and drafts are absent', async () => {
  const event = await anEvent(graph, {
    priceMinor: 2000,
    feeMinor: 150,
    taxMinor: 380,
    capacity: 7,
    startsAt: hoursFromNow(9000),
    endsAt: hoursFromNow(9001),
  });
  const { eventId, poolId } = event;
  await aTicketType(graph, { eventId, priceMinor: 1, hidden: true, typeName: 'Crew' });
  const soon = hoursFromNow(2);
  await aTicketType(graph, { eventId, priceMinor: 9000, typeName: 'VIP', poolId, saleFrom: soon });
  const draft = await anEvent(graph, { status: 'DRAFT' });

  const answer = await graph.ask(EVENT, { id: eventId });
  const absent = await Promise.all(
    [draft.eventId, randomUUID(), 'nonsense'].map((id) => graph.ask(EVENT, { id })),
  );

  expect(answer.data.event).toMatchObject({
    id: eventId,
    priceFrom: { amountMinor: '2530', currency: 'EUR' },
    ticketTypes: [
      {
        name: 'Standard',
        available: 7,
        isOnSale: true,
        total: { amountMinor: '2530', currency: 'EUR' },
        fee: { amountMinor: '150' },
      },
      { name: 'VIP', available: 7, isOnSale: false, salesFrom: soon.toISOString() },
    ],
  });
  expect(absent.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
});

test('WEB-15: a public organizer is a link to identity, and their events are one filter away', async () => {
  const { organizerId } = await anEvent(graph, { eventName: 'A night' });
  await anEvent(graph);

  const { data } = await graph.ask(
    'query ($id: ID!) { events(filter: { organizerId: $id }) { edges { node { name organizer { id } } } } }',
    { id: organizerId },
  );
  expect(data.events.edges).toEqual([
    { node: { name: 'A night', organizer: { id: organizerId } } },
  ]);
});

test('WEB-16: venues are listed by name, filtered by city, in pages', async () => {
  const document = `query ($filter: VenueFilter, $first: Int! = 100, $after: String) {
    venues(filter: $filter, first: $first, after: $after) { edges { node { id name city } } pageInfo { hasNextPage endCursor } } }`;
  await aVenue(graph, { name: 'Dar Fann', city: 'Tunis' });
  await aVenue(graph, { name: 'La Halle', city: 'Lyon' });

  const lyon = await graph.ask(document, { filter: { city: 'LYON' } });
  const all = await graph.ask(document);
  const first = await graph.ask(document, { first: 1 });
  const rest = await graph.ask(document, { after: first.data.venues.pageInfo.endCursor });

  expect(lyon.data.venues.edges).toMatchObject([{ node: { name: 'La Halle' } }]);
  const ids = ({ data }: typeof all) =>
    data.venues.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect([...ids(first), ...ids(rest)]).toEqual(ids(all));
});
