import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anOrganizer } from '../kit/roles.ts';
import { anEvent, hoursFromNow } from '../kit/seed.ts';
import { loneTicketing } from './lone-ticketing.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const PAGE = `query ($id: ID!, $first: Int! = 20, $after: String) {
  organizer(id: $id) {
    name upcomingEvents(first: $first, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } }
  }
}`;

/** An organizer with three events that the public may see, and four that it may not. */
async function aPage() {
  const organizer = await anOrganizer(graph, { taxNumber: 'FR 12' });
  const { id: organizerId } = organizer;
  for (const [at, eventName] of ['C', 'A', 'B'].entries())
    await anEvent(graph, { organizerId, eventName, startsAt: hoursFromNow([30, 10, 20][at] ?? 0) });
  for (const status of ['DRAFT', 'COMPLETED', 'CANCELLED'] as const)
    await anEvent(graph, { organizerId, status });
  await anEvent(graph, { organizerId, startsAt: hoursFromNow(-9), endsAt: hoursFromNow(-5) });
  await anEvent(graph);
  await graph.settle();
  return organizer;
}

const names = (page: { readonly edges: readonly { readonly node: { readonly name: string } }[] }) =>
  page.edges.map(({ node }) => node.name).join('');

test('WEB-15 T-39: anybody sees an organizer with upcoming events in pages, the earliest first, and nothing private', async () => {
  const { id } = await aPage();

  const all = await graph.ask(PAGE, { id });
  const first = await graph.ask(PAGE, { id, first: 2 });
  const { endCursor } = first.data.organizer.upcomingEvents.pageInfo;
  const rest = await graph.ask(PAGE, { id, after: endCursor });
  const bad = await graph.ask(PAGE, { id, first: 101 });
  const unknown = await graph.ask(PAGE, { id: randomUUID() });
  const secret = await graph.ask(
    'query ($id: ID!) { organizer(id: $id) { contactMobile contactName contactEmail taxNumber status createdAt } }',
    { id },
  );

  expect(names(all.data.organizer.upcomingEvents)).toBe('ABC');
  expect(names(first.data.organizer.upcomingEvents)).toBe('AB');
  expect(first.data.organizer.upcomingEvents.pageInfo.hasNextPage).toBe(true);
  expect(names(rest.data.organizer.upcomingEvents)).toBe('C');
  expect(bad.code).toBe('BAD_USER_INPUT');
  expect(unknown.data.organizer).toBeNull();
  const shown = Object.values(secret.data?.organizer ?? {});
  expect(shown.filter((value) => value !== null)).toEqual([]);
});

test('WEB-15: the page is reached from an event, and an organizer that ticketing does not know has a page without events', async () => {
  const { organizerId } = await anEvent(graph, { eventName: 'Lone night' });
  const document = `query ($id: ID!) { events(filter: { organizerId: $id }) { edges { node { organizer { id upcomingEvents { edges { node { name } } } } } } } }`;
  const { data } = await graph.ask(document, { id: organizerId });
  expect(names(data.events.edges[0].node.organizer.upcomingEvents)).toBe('Lone night');

  const { id } = await anOrganizer(graph);
  await graph.settle();
  await graph.sql`delete from ticketing.p_organizers where organizer_id = ${id}`;
  const page = await graph.ask(PAGE, { id });
  expect(page.data.organizer).toMatchObject({ name: 'Harbour Nights', upcomingEvents: null });
});

test('WEB-15 T-38: by entity, what is no organizer, and events that are not public, are null', async () => {
  const { organizerId, eventId } = await anEvent(graph);
  const draft = await anEvent(graph, { organizerId, status: 'DRAFT' });
  const { id: known } = await aPage();
  await using ticketing = await loneTicketing(graph);
  const entities = (typename: string, ids: readonly string[]) =>
    ticketing.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organizer { id } ... on Event { id } } }',
      { of: ids.map((id) => ({ __typename: typename, id, status: 'PUBLISHED' })) },
      { portal: 'organizer', profileId: organizerId },
    );

  const organizers = await entities('Organizer', [known, randomUUID(), 'nonsense']);
  const events = await entities('Event', [eventId, draft.eventId, 'nonsense']);

  expect(organizers).toMatchObject({ data: { _entities: [{ id: known }, null, null] } });
  expect(events).toMatchObject({ data: { _entities: [{ id: eventId }, null, null] } });
});

test('WEB-15 ADM-06: lists cost as many statements however long they are', async () => {
  for (let made = 0; made < 12; made += 1) await anEvent(graph);
  await using ticketing = await loneTicketing(graph);
  const pages = `query ($first: Int!) { events(first: $first) {
    edges { node { organizer { upcomingEvents(first: 2) { edges { node { name } } } } } } } }`;
  const managed = `query ($first: Int!) { managedEvents(first: $first) { edges { node { name venue { name } category { name }
    management { version ticketTypes { name available } pools { free ticketTypes { name } } checkpoints { admitted gates { name } } } } } } }`;
  const admin = { portal: 'admin', role: 'Admin', profileId: randomUUID() } as const;
  const cost = (query: string, first: number) =>
    ticketing.during(async () => {
      expect((await ticketing.ask(query, { first }, admin)).errors).toBeUndefined();
    });

  for (const query of [pages, managed]) {
    const { statements } = await cost(query, 2);
    expect((await cost(query, 12)).statements).toBe(statements);
  }
});
