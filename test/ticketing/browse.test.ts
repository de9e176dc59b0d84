import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCategory, anEvent, aVenue, hoursFromNow } from '../kit/seed.ts';
import { EVENTS } from './documents.ts';

let graph: Graph;
let jazz: string;
let talks: string;
let tunis: string;
const organizerId = randomUUID();

/** Eight events a stranger may see, named by letter in the order of their start, and four that nobody may list. */
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  ({ categoryId: jazz } = await aCategory(graph, 'Jazz'));
  ({ categoryId: talks } = await aCategory(graph, 'Talks'));
  ({ venueId: tunis } = await aVenue(graph, { name: 'Dar Fann', city: 'Tunis' }));
  const { venueId: lyon } = await aVenue(graph, { name: 'La Halle', city: 'Lyon' });
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  for (const [at, name] of names.entries()) {
    await anEvent(graph, {
      eventName: `${name} night`,
      description: at === 2 ? 'With the Ångström quartet' : '',
      categoryId: at < 4 ? jazz : talks,
      venueId: at % 2 === 0 ? tunis : lyon,
      startsAt: hoursFromNow(24 * (at + 1)),
      currency: at < 6 ? 'EUR' : 'TND',
      priceMinor: 1000 * (8 - at),
      feeMinor: 10,
      featured: at === 3 || at === 5,
      ...(at === 0 ? { organizerId } : {}),
    });
  }
  const hidden = { categoryId: jazz, venueId: tunis, featured: true };
  await anEvent(graph, { ...hidden, eventName: 'Draft night', status: 'DRAFT' });
  await anEvent(graph, { ...hidden, eventName: 'Cancelled night', status: 'CANCELLED' });
  await anEvent(graph, { ...hidden, eventName: 'Completed night', status: 'COMPLETED' });
  const past = { startsAt: hoursFromNow(-48), endsAt: hoursFromNow(-40) };
  await anEvent(graph, { ...hidden, ...past, eventName: 'Past night' });
}, 60_000);
afterAll(() => graph[Symbol.asyncDispose]());

type Edge = { readonly node: { readonly name: string }; readonly cursor: string };

const letters = (edges: readonly Edge[]) =>
  edges.map(({ node }) => node.name.replace(' night', '')).join('');

const list = async (variables: object) => {
  const answer = await graph.ask(EVENTS, variables);
  if (answer.errors !== undefined) return answer.code;
  return letters(answer.data.events.edges);
};

test('T-39 WEB-11: a stranger lists published events that have not ended, the earliest first', async () => {
  expect(await list({})).toBe('ABCDEFGH');
});

test('WEB-11: events are filtered by category, venue, city, organizer, date and price, also together', async () => {
  const filters: readonly (readonly [object, string])[] = [
    [{ categoryId: jazz }, 'ABCD'],
    [{ venueId: tunis }, 'ACEG'],
    [{ city: ' lyon ' }, 'BDFH'],
    [{ organizerId }, 'A'],
    [{ startsFrom: hoursFromNow(60), startsBefore: hoursFromNow(130) }, 'CDE'],
    [{ price: { currency: 'EUR' } }, 'ABCDEF'],
    [{ price: { currency: 'EUR', minMinor: '5010' } }, 'ABCD'],
    [{ price: { currency: 'EUR', minMinor: '5011', maxMinor: '7010' } }, 'BC'],
    [{ price: { currency: 'TND', maxMinor: 1500 } }, 'H'],
    [{ categoryId: jazz, city: 'Tunis', price: { currency: 'EUR', maxMinor: '7000' } }, 'C'],
    [{ categoryId: randomUUID() }, ''],
  ];
  const answers = [];
  for (const [filter] of filters) answers.push(await list({ filter }));
  expect(answers).toEqual(filters.map(([, expected]) => expected));
});

test('WEB-11: text finds the words of name, description, venue and city, and their beginnings', async () => {
  const searches: readonly (readonly [string, string])[] = [
    ['night', 'ABCDEFGH'],
    ['ångström', 'C'],
    ['quart ÅNGST', 'C'],
    ['halle lyon', 'BDFH'],
    ['fann', 'ACEG'],
    ['draft', ''],
    ['night unheard', ''],
    [`'); drop table ticketing.events; --`, ''],
    ['& | ! <-> :*', 'ABCDEFGH'],
  ];
  const answers = [];
  for (const [text] of searches) answers.push(await list({ filter: { text } }));
  expect(answers).toEqual(searches.map(([, expected]) => expected));
});

test('WEB-11: events are sorted by start, name and price', async () => {
  expect(await list({ sort: 'STARTS_AT_DESC' })).toBe('HGFEDCBA');
  expect(await list({ sort: 'NAME_ASC' })).toBe('ABCDEFGH');
  expect(await list({ sort: 'PRICE_ASC', filter: { price: { currency: 'EUR' } } })).toBe('FEDCBA');
  expect(await list({ sort: 'PRICE_DESC', filter: { price: { currency: 'TND' } } })).toBe('GH');
});

test.each([
  ['STARTS_AT_ASC', {}],
  ['STARTS_AT_DESC', {}],
  ['NAME_ASC', {}],
  ['PRICE_ASC', { price: { currency: 'EUR' } }],
  ['PRICE_DESC', { price: { currency: 'EUR' } }],
])(
  'WEB-11: pages by %s neither skip nor repeat, also when events are added meanwhile',
  async (sort, filter) => {
    const whole = await list({ sort, filter });
    let seen = '';
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const { data } = await graph.ask(EVENTS, { sort, filter, first: 3, after });
      seen += letters(data.events.edges);
      const { hasNextPage, endCursor } = data.events.pageInfo;
      expect(endCursor).toBe(data.events.edges.at(-1).cursor);
      if (!hasNextPage) break;
      after = endCursor;
      // The first of every rising order and the last of every falling one; only the latter can still be seen.
      await anEvent(graph, { eventName: '0', startsAt: hoursFromNow(1), priceMinor: 1 });
    }
    await graph.sql`update ticketing.events set status = 'CANCELLED' where name = '0'`;
    expect(seen.replaceAll('0', '')).toBe(whole);
    expect(seen.includes('0')).toBe(sort.endsWith('DESC'));
  },
);

test('WEB-11: events with equal sort keys are told apart by id', async () => {
  const startsAt = hoursFromNow(5000);
  const { categoryId } = await aCategory(graph, 'Same');
  const made = [];
  for (let at = 0; at < 5; at += 1)
    made.push((await anEvent(graph, { categoryId, startsAt, eventName: 'Same' })).eventId);
  const seen: string[] = [];
  let after: string | null = null;
  for (const first of [2, 2, 1]) {
    const { data } = await graph.ask(EVENTS, {
      filter: { categoryId },
      sort: 'NAME_ASC',
      first,
      after,
    });
    seen.push(...data.events.edges.map(({ node }: { node: { id: string } }) => node.id));
    after = data.events.pageInfo.endCursor;
  }
  expect(seen).toEqual(made.toSorted());
  await graph.sql`update ticketing.events set status = 'CANCELLED' where category_id = ${categoryId}`;
});

test('WEB-11: what cannot be meant is BAD_USER_INPUT', async () => {
  const cursor = Buffer.from(JSON.stringify(['now', 'nonsense'])).toString('base64url');
  const named = Buffer.from(JSON.stringify(['a\0', randomUUID()])).toString('base64url');
  const beyond = ['+275000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'].map((instant) =>
    Buffer.from(JSON.stringify([instant, randomUUID()])).toString('base64url'),
  );
  const wrong: readonly object[] = [
    ...beyond.map((after) => ({ after })),
    { first: 0 },
    { first: 101 },
    { after: 'nonsense' },
    { after: cursor },
    { after: named, sort: 'NAME_ASC' },
    { sort: 'PRICE_ASC' },
    { sort: 'BEST' },
    { filter: { categoryId: 'nonsense' } },
    { filter: { city: 'nul\0' } },
    { filter: { text: 'x'.repeat(201) } },
    { filter: { price: { currency: 'euro' } } },
    { filter: { price: { currency: 'EUR', minMinor: '1.5' } } },
    { filter: { startsFrom: 'tomorrow' } },
  ];
  const codes = [];
  for (const variables of wrong) codes.push(await list(variables));
  expect(codes).toEqual(wrong.map(() => 'BAD_USER_INPUT'));
});

test('WEB-12: featured events are public ones, the earliest first, in pages', async () => {
  const document = `query ($first: Int! = 20, $after: String) {
    featuredEvents(first: $first, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }`;
  const all = await graph.ask(document);
  const first = await graph.ask(document, { first: 1 });
  const { endCursor } = first.data.featuredEvents.pageInfo;
  const second = await graph.ask(document, { first: 1, after: endCursor });

  expect(letters(all.data.featuredEvents.edges)).toBe('DF');
  expect(letters(second.data.featuredEvents.edges)).toBe('F');
  expect(second.data.featuredEvents.pageInfo.hasNextPage).toBe(false);
});

test('WEB-13: categories count their public events that have not ended', async () => {
  const { data } = await graph.ask('{ categories { id name eventCount } }');
  const counts = new Map(
    data.categories.map(({ id, eventCount }: { id: string; eventCount: number }) => [
      id,
      eventCount,
    ]),
  );
  expect([counts.get(jazz), counts.get(talks)]).toEqual([4, 4]);
});
