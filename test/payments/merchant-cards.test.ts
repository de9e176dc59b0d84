import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aBuyer, aShop, codeTo, type Shop } from './shop.ts';
import { moveCardRow } from './card-rows.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const CARDS = `query ($filter: MerchantCardFilter, $first: Int, $after: String) {
  merchantCards(filter: $filter, first: $first, after: $after) {
    counts { status count offered }
    edges { node { id uid serial status } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const DASHBOARD = `{
  merchantDashboard {
    stock { status count } assignedToday assignedLast7Days assignedLast30Days openAssignments
    activations { on count }
  }
}`;

const cardsOf = async ({ token }: Shop, variables: object = {}) =>
  (await graph.as(token)(CARDS, variables)).data.merchantCards;

async function inventory(shop: Shop) {
  const cards = [];
  for (let made = 0; made < 5; made += 1) cards.push(await shop.card());
  for (const { id } of cards.slice(0, 2))
    await moveCardRow(graph, id, { status: 'ACTIVE', holderId: randomUUID() });
  return cards;
}

test('MER-07: a shop sees its own cards by pages, with counts of all of them, narrowed by status, serial and chip', async () => {
  const shop = await aShop(graph);
  const cards = await inventory(shop);
  await inventory(await aShop(graph));
  const [a = '', b = '', ...stock] = cards.map(({ id }) => id);

  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await cardsOf(shop, { first: 2, after });
    expect(page.counts).toEqual([
      { status: 'ALLOCATED', count: 3, offered: 0 },
      { status: 'ACTIVE', count: 2, offered: 0 },
    ]);
    for (const { node } of page.edges) seen.push(node.id);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual([...stock, a, b]);

  const ids = async (filter: object) =>
    (await cardsOf(shop, { filter })).edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(await ids({ status: 'ACTIVE' })).toEqual([a, b]);
  expect(await ids({ serial: cards[3]?.serial })).toEqual([cards[3]?.id]);
  expect(await ids({ uid: cards[4]?.uid.toLowerCase() })).toEqual([cards[4]?.id]);
  expect(await ids({ status: 'ACTIVE', serial: cards[3]?.serial })).toEqual([]);
  for (const variables of [{ after: 'bm90IG91cnM' }, { first: 101 }, { filter: { uid: 'chip' } }])
    expect((await graph.as(shop.token)(CARDS, variables)).code).toBe('BAD_USER_INPUT');
});

test('MER-02: the dashboard counts what was assigned and what waits, day by day, and never another shop’s', async () => {
  const shop = await aShop(graph);
  const customer = await aBuyer(graph);
  const card = await shop.card();
  const { assignment } = await shop.assign(customer.mobile, card.id);
  const look = async () => (await graph.as(shop.token)(DASHBOARD)).data.merchantDashboard;

  expect(await look()).toMatchObject({
    stock: [{ status: 'ALLOCATED', count: 1 }],
    assignedToday: 0,
    openAssignments: 1,
  });
  await shop.verify(assignment.id, await codeTo(graph, customer.mobile));
  const old = (days: number) => graph.sql`
    insert into payments.assignments
      (merchant_id, customer_id, card_id, actor_id, status, code_hash, tries_left, code_expires_at, done_at)
    values (${shop.id}, ${customer.id}, ${card.id}, ${shop.accountId}, 'DONE', '', 5, now(),
      date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' - make_interval(days => ${days}))`;
  for (const days of [6, 7, 29, 30]) await old(days);

  const seen = await look();
  expect(seen).toMatchObject({
    stock: [{ status: 'ACTIVE', count: 1 }],
    assignedToday: 1,
    assignedLast7Days: 2,
    assignedLast30Days: 4,
    openAssignments: 0,
  });
  expect(seen.activations).toHaveLength(30);
  expect(seen.activations[0].count).toBe(1);
  expect(seen.activations[29]).toEqual({ on: new Date().toISOString().slice(0, 10), count: 1 });
  const other = (await graph.as((await aShop(graph)).token)(DASHBOARD)).data.merchantDashboard;
  expect(other).toMatchObject({ stock: [], assignedLast30Days: 0 });
});
