import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, anOrganizer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { EVENTS } from './documents.ts';
import { manageAs, recordedOf, type Manage } from './manage-as.ts';

let graph: Graph;
let manage: Manage;

beforeAll(async () => {
  graph = await openGraph({ worker: false });
  manage = manageAs(graph, (await anAdmin(graph)).token);
});
afterAll(() => graph[Symbol.asyncDispose]());

const hall = {
  name: 'La Halle',
  address: '3 Quai du Port',
  city: 'Lyon',
  country: 'FR',
  capacity: 900,
  latitude: 45.76,
  longitude: 4.83,
};

test('ADM-35 WEB-16: a venue is added, shown to the public, changed and deleted, each on record', async () => {
  const made = await manage('createVenue', hall);
  const { id: venueId } = made.data.createVenue.venue;
  const listed = await graph.ask(
    '{ venues(filter: { city: "lyon" }) { edges { node { id name latitude imageUrl } } } }',
  );
  const change = { city: 'Nice', latitude: null, longitude: null };
  const changed = await manage('updateVenue', { venueId, ...change });
  await manage('updateVenue', { venueId, city: 'Nice' });
  const deleted = await manage('deleteVenue', { venueId });
  const again = await manage('deleteVenue', { venueId });

  expect(made.data.createVenue.venue).toMatchObject(hall);
  expect(listed.data.venues.edges).toMatchObject([
    { node: { id: venueId, latitude: 45.76, imageUrl: null } },
  ]);
  expect(changed.data.updateVenue.venue).toMatchObject({ ...hall, ...change });
  expect([deleted.data.deleteVenue.venueId, again.code]).toEqual([venueId, 'NOT_FOUND']);
  expect(await recordedOf(graph, venueId)).toMatchObject([
    { verb: 'venue.create', after: { name: 'La Halle', country: 'FR' } },
    { verb: 'venue.update', before: { city: 'Lyon', latitude: 45.76 }, after: change },
    { verb: 'venue.delete', before: { name: 'La Halle' } },
  ]);
});

test('ADM-35: what cannot be a venue is refused', async () => {
  const { venueId } = await anEvent(graph);
  const wrong = [
    [{ name: '' }, 'input.name'],
    [{ address: 'x'.repeat(201) }, 'input.address'],
    [{ country: 'ZZ' }, 'input.country'],
    [{ country: 'fr' }, 'input.country'],
    [{ country: 'FRA' }, 'input.country'],
    [{ country: '250' }, 'input.country'],
    [{ capacity: 0 }, 'input.capacity'],
    [{ latitude: null }, 'input.latitude'],
    [{ longitude: null }, 'input.longitude'],
    [{ latitude: 90.1 }, 'input.latitude'],
    [{ longitude: -180.1 }, 'input.longitude'],
  ] as const;

  for (const [wish, field] of wrong) {
    const made = await manage('createVenue', { ...hall, ...wish });
    expect([wish, made.code, made.errors?.[0]?.extensions['field']]).toEqual([
      wish,
      'BAD_USER_INPUT',
      field,
    ]);
  }
  // Half a place beside what the venue has, and what no venue is without.
  for (const wish of [{ latitude: 1 }, { name: null }])
    expect((await manage('updateVenue', { venueId, ...wish })).code).toBe('BAD_USER_INPUT');
  expect((await manage('updateVenue', { venueId: randomUUID(), name: 'X' })).code).toBe(
    'NOT_FOUND',
  );
});

test('ADM-35: a venue and a category stay while an event of any status names them', async () => {
  const { venueId, categoryId } = await anEvent(graph, { status: 'DRAFT' });

  expect((await manage('deleteVenue', { venueId })).code).toBe('CONFLICT');
  expect((await manage('deleteCategory', { categoryId })).code).toBe('CONFLICT');
});

test('ADM-35: events are found by the new name of their venue', async () => {
  const { eventId, venueId } = await anEvent(graph);

  await manage('updateVenue', { venueId, name: 'Glasshouse', city: 'Sfax' });

  const { data } = await graph.ask(EVENTS, { filter: { text: 'glassh', city: 'sfax' } });
  expect(data.events.edges).toMatchObject([{ node: { id: eventId } }]);
});

test('ADM-35: a category has a slug of its own, also when two take it at once', async () => {
  const slug = 'live-music';
  const answers = await Promise.all(
    ['Live', 'Music'].map((name) => manage('createCategory', { name, slug })),
  );
  const made = answers.find(({ code }) => code === undefined)?.data.createCategory.category;
  const other = await manage('createCategory', { name: 'Talks', slug: 'talks' });
  const { id: categoryId } = other.data.createCategory.category;

  expect(answers.map(({ code }) => code ?? 'made').toSorted()).toEqual(['CONFLICT', 'made']);
  expect((await manage('updateCategory', { categoryId, slug })).code).toBe('CONFLICT');
  const { data } = await manage('updateCategory', { categoryId, name: 'Lectures' });
  expect(data.updateCategory.category).toMatchObject({
    name: 'Lectures',
    slug: 'talks',
    eventCount: 0,
  });
  for (const bad of ['Talks', 'a--b', '-a', 'a b', '', 'x'.repeat(81)])
    expect((await manage('updateCategory', { categoryId, slug: bad })).code).toBe('BAD_USER_INPUT');
  expect((await manage('deleteCategory', { categoryId })).data.deleteCategory.categoryId).toBe(
    categoryId,
  );
  const { data: left } = await graph.ask('{ categories { id slug } }');
  expect(left.categories.filter((category: { slug: string }) => category.slug === slug)).toEqual([
    { id: made.id, slug },
  ]);
});

test('ADM-35: venues and categories are for managers alone', async () => {
  const { token: support } = await anAdmin(graph, { role: 'Support' });
  const { token: organizer } = await anOrganizer(graph);
  for (const token of [support, organizer]) {
    expect((await manageAs(graph, token)('createVenue', hall)).code).toBe('FORBIDDEN');
    const category = { name: 'Mine', slug: 'mine' };
    expect((await manageAs(graph, token)('createCategory', category)).code).toBe('FORBIDDEN');
  }
});
