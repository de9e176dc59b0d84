import { listCardRequests } from '@gatehouse/payments/domain/cards/list-card-requests';
import { listCardTransfers } from '@gatehouse/payments/domain/cards/list-card-transfers';
import { type CardListing, listCards } from '@gatehouse/payments/domain/cards/list-cards';
import type { Db } from '@gatehouse/payments/domain/till';
import { payments } from '@gatehouse/payments/subgraph';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { uuidAt } from '../ticketing/uuid-at.ts';

const rows = 100_000;

/** As many cards as a large platform has: a hundred merchants, a holder for each third card, a request and an offer for each tenth. */
async function fill({ sql }: Graph) {
  const at = (n: string) => `lpad((${n})::text, 32, '0')::uuid`;
  const day = `timestamptz '2026-01-01' + n * interval '1 minute'`;
  // An index that is built at the end costs a tenth of one that grows with every row.
  const indexes = await sql<{ name: string; text: string }[]>`
    select indexname as name, indexdef as text from pg_indexes
    where schemaname = 'payments' and tablename = 'cards' and indexname like '%_idx'`;
  await sql.unsafe(indexes.map(({ name }) => `drop index payments.${name};`).join(''));
  await sql.unsafe(`
    set session_replication_role = replica;
    insert into payments.cards (id, uid, serial, status, merchant_id, holder_id, created_at)
      select ${at('n')}, '04' || upper(substr(md5(n::text), 1, 12)), 'GH-' || lpad(n::text, 7, '0'),
        case when n % 3 = 0 then 'ACTIVE' when n % 1000 = 1 then 'IN_STOCK' when n % 2000 = 4 then 'EXPIRED' else 'ALLOCATED' end::payments.card_status,
        case when n % 1000 <> 1 then ${at('n % 100 + 1')} end, case when n % 3 = 0 then ${at('n % 20000 + 1')} end, ${day}
      from generate_series(1, ${rows}) n;
    insert into payments.card_requests (id, customer_id, status, fee_minor, currency, created_at, reason)
      select ${at('n')}, ${at('n % 5000 + 1')}, case when n > ${rows / 10} - 50 then 'APPROVED' else 'REFUSED' end, 500, 'EUR', ${day}, 'No.'
      from generate_series(1, ${rows / 10}) n;
    insert into payments.card_transfers (id, from_merchant_id, to_merchant_id, status, card_count, created_at)
      select ${at('n')}, ${at('n % 100 + 1')}, ${at('(n + 7) % 100 + 1')}, 'ACCEPTED', 1, ${day}
      from generate_series(1, ${rows / 10}) n;
    set session_replication_role = origin;`);
  await sql.unsafe(indexes.map(({ text }) => `${text};`).join(''));
  await sql`analyze payments.cards, payments.card_requests, payments.card_transfers`;
}

type Query = { readonly text: string; readonly params: unknown[] };
type Page = {
  readonly edges: readonly unknown[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** What a list asks the database for its first two pages. */
async function queriesOf({ sql }: Graph, list: (db: Db, after: string | null) => Promise<Page>) {
  const asked: Query[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(sql, { schema: payments.tables, logger: { logQuery } }) as unknown as Db;
  const { edges, pageInfo } = await list(db, null);
  expect(edges.length).toBeGreaterThan(0);
  if (pageInfo.hasNextPage) await list(db, pageInfo.endCursor);
  return asked;
}

const most = (plan: string, what: string): number =>
  Math.max(0, ...plan.matchAll(new RegExp(`"${what}":([\\d.]+)`, 'g')).map(([, n]) => Number(n)));

async function expectIndexes(graph: Graph, queries: readonly Query[], what: string) {
  for (const { text, params } of queries) {
    const [row] = await graph.sql.unsafe(`explain (analyze, format json) ${text}`, params as []);
    const plan = JSON.stringify(row?.['QUERY PLAN']);
    // What is found, and what a condition or a sort then throws away: a page must not cost the whole table.
    const touched = most(plan, 'Rows Removed by Filter') + most(plan, 'Actual Rows');
    expect(touched, what).toBeLessThan(rows / 10);
  }
}

test(`ADM-17 ADM-38: of ${rows} cards every filter and order finds its page by an index, and so do requests and offers`, async () => {
  await using graph = await openGraph({ worker: false });
  await fill(graph);
  const filters: readonly NonNullable<CardListing['filter']>[] = [
    {},
    { status: 'ALLOCATED' },
    { status: 'ACTIVE' },
    { status: 'IN_STOCK' },
    { status: 'EXPIRED' },
    { merchantId: uuidAt(8) },
    { merchantId: uuidAt(7), status: 'ACTIVE' },
    { holderId: uuidAt(4) },
    { text: '04' },
    { text: '04A3F' },
    { text: 'GH-00421' },
    { text: 'GH-0' },
    { text: 'GH-00', status: 'ACTIVE', merchantId: uuidAt(7) },
  ];
  for (const filter of filters)
    for (const sort of ['CREATED_AT_DESC', 'CREATED_AT_ASC', 'SERIAL_ASC'] as const) {
      const what = JSON.stringify({ filter, sort });
      const list = (db: Db, after: string | null) =>
        listCards(db, { filter, sort, after, sight: 'all' });
      await expectIndexes(graph, await queriesOf(graph, list), what);
    }
  for (const sight of [{ holderId: uuidAt(4) }, { merchantId: uuidAt(8) }])
    await expectIndexes(
      graph,
      await queriesOf(graph, (db, after) => listCards(db, { after, sight })),
      JSON.stringify(sight),
    );
  for (const filter of [
    {},
    { status: 'APPROVED' },
    { status: 'REFUSED' },
    { customerId: uuidAt(9) },
  ] as const)
    await expectIndexes(
      graph,
      await queriesOf(graph, (db, after) => listCardRequests(db, { filter, after, sight: 'all' })),
      JSON.stringify(filter),
    );
  for (const filter of [
    {},
    { direction: 'INCOMING' },
    { direction: 'OUTGOING', status: 'ACCEPTED' },
  ] as const) {
    const list = (db: Db, after: string | null) =>
      listCardTransfers(db, { filter, after, merchantId: uuidAt(9) });
    await expectIndexes(graph, await queriesOf(graph, list), JSON.stringify(filter));
  }
}, 120_000);
