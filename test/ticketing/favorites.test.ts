import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anOrganizer, type Person } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { shippedText } from './shipped-text.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

const ADD = shippedText('customer', 'AddFavorite');
const REMOVE = shippedText('customer', 'RemoveFavorite');
const FAVORITES = shippedText('customer', 'FavoriteEvents');

const add = ({ token }: Person, eventId: string) => graph.as(token)(ADD, { input: { eventId } });
const remove = ({ token }: Person, eventId: string) =>
  graph.as(token)(REMOVE, { input: { eventId } });

async function favoritesOf({ token }: Person, page: object = {}) {
  const { data } = await graph.as(token)(FAVORITES, page);
  const { edges, pageInfo } = data.favoriteEvents;
  return { ids: edges.map((edge: { node: { id: string } }) => edge.node.id), pageInfo, edges };
}

test('T-34 WEB-40: a favourite added twice, and many times at once, is one and stays where it was', async () => {
  const customer = await aCustomer(graph);
  const [first, second] = [await anEvent(graph), await anEvent(graph)];

  const once = await add(customer, first.eventId);
  await Promise.all(Array.from({ length: 5 }, () => add(customer, second.eventId)));
  const again = await add(customer, first.eventId.toUpperCase());

  for (const { data } of [once, again])
    expect(data.addFavorite.event).toMatchObject({ id: first.eventId, isFavorite: true });
  expect((await favoritesOf(customer)).ids).toEqual([second.eventId, first.eventId]);
});

test('WEB-40: what the public does not see cannot be a favourite', async () => {
  const customer = await aCustomer(graph);
  const draft = await anEvent(graph, { status: 'DRAFT' });
  const cancelled = await anEvent(graph, { status: 'CANCELLED' });

  const ids = [draft.eventId, cancelled.eventId, randomUUID(), 'nonsense'];
  const answers = await Promise.all(ids.map((id) => add(customer, id)));

  expect(answers.map(({ code }) => code)).toEqual(ids.map(() => 'NOT_FOUND'));
  const [row] = await graph.sql`
    select count(*)::int as kept from ticketing.favorites where customer_id = ${customer.id}`;
  expect(row).toEqual({ kept: 0 });
});

test('WEB-39: favourites are paged, the latest added first, and those that are not public any more are left out', async () => {
  const [customer, other] = [await aCustomer(graph), await aCustomer(graph)];
  const added: string[] = [];
  for (let made = 0; made < 5; made += 1) {
    const { eventId } = await anEvent(graph);
    await add(customer, eventId);
    added.unshift(eventId);
  }
  // Of the same moment: the event decides, so that no page skips or repeats one.
  await graph.sql`
    update ticketing.favorites set added_at = '2026-01-01' where event_id = any(${added.slice(3)})`;
  const [called = '', ...shown] = added;
  await graph.sql`update ticketing.events set status = 'CANCELLED' where id = ${called}`;
  await add(other, added[2] ?? '');

  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { ids, pageInfo } = await favoritesOf(customer, { first: 2, after });
    seen.push(...ids);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);

  expect(seen.toSorted()).toEqual(shown.toSorted());
  expect(seen.slice(0, 2)).toEqual(shown.slice(0, 2));
  expect(seen.slice(2)).toEqual(shown.slice(2).toSorted().toReversed());
  expect((await favoritesOf(other)).ids).toEqual([added[2]]);
  for (const page of [{ first: 0 }, { first: 101 }, { after: 'nonsense' }])
    expect((await graph.as(customer.token)(FAVORITES, page)).code).toBe('BAD_USER_INPUT');
});

test('WEB-41: taking a favourite out takes out the viewer’s own, once, whatever has become of the event', async () => {
  const [customer, other] = [await aCustomer(graph), await aCustomer(graph)];
  const { eventId } = await anEvent(graph);
  await Promise.all([add(customer, eventId), add(other, eventId)]);
  await graph.sql`update ticketing.events set status = 'COMPLETED' where id = ${eventId}`;

  const answers = [await remove(customer, eventId), await remove(customer, eventId)];
  const unknown = await remove(customer, randomUUID());

  for (const { data } of answers) expect(data.removeFavorite).toEqual({ eventId });
  expect(unknown.errors).toBeUndefined();
  const left = await graph.sql`
    select customer_id from ticketing.favorites where event_id = ${eventId}`;
  expect(left.map((row) => row['customer_id'])).toEqual([other.id]);
});

test('WEB-39: an event says whether it is a favourite to customers and to nobody else', async () => {
  const [customer, organizer] = [await aCustomer(graph), await anOrganizer(graph)];
  const [liked, plain] = [await anEvent(graph), await anEvent(graph)];
  await add(customer, liked.eventId);
  const document = `query ($a: ID!, $b: ID!) { a: event(id: $a) { isFavorite } b: event(id: $b) { isFavorite } }`;
  const ids = { a: liked.eventId, b: plain.eventId };
  // Of two changes in one request each answers what holds after it.
  const toggle = `mutation ($id: ID!) {
    addFavorite(input: { eventId: $id }) { event { isFavorite } }
    removeFavorite(input: { eventId: $id }) { eventId }
    again: addFavorite(input: { eventId: $id }) { event { isFavorite } }
  }`;

  const answers = [
    await graph.as(customer.token)(document, ids),
    await graph.as(organizer.token)(document, ids),
    await graph.ask(document, ids),
  ];
  const toggled = await graph.as(customer.token)(toggle, { id: plain.eventId });

  expect(answers.map(({ data }) => [data.a.isFavorite, data.b.isFavorite])).toEqual([
    [true, false],
    [null, null],
    [null, null],
  ]);
  expect(toggled.data.again.event.isFavorite).toBe(true);
});
