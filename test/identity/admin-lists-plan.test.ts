import * as tables from '@gatehouse/identity-db/schema';
import {
  listCustomers,
  type CustomerFilter,
  type CustomerSort,
} from '@gatehouse/identity/domain/people/customers/list-customers';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';

const rows = 100_000;

/** As many customers as a large platform has: one in a thousand is suspended or has the label. */
async function fill({ sql }: Graph) {
  await sql`
    with made as (
      select uuidv7() as account_id, n from generate_series(1, ${rows}) n
    ), account as (
      insert into identity.accounts (id, realm) select account_id, 'events' from made
    ), identifier as (
      insert into identity.identifiers (realm, kind, value, account_id)
      select 'events', 'mobile', '+4477' || lpad(n::text, 8, '0'), account_id from made
    )
    insert into identity.customers (account_id, name, email, labels, status, registered_at)
    select account_id, md5(n::text), md5((-n)::text) || '@mail.example',
      case when n % 1000 = 0 then array['VIP'] else '{}' end,
      case when n % 1000 = 1 then 'SUSPENDED' else 'ACTIVE' end,
      timestamptz '2026-01-01' + n * interval '1 minute'
    from made`;
  await sql`analyze identity.accounts, identity.identifiers, identity.customers`;
}

type Query = { readonly text: string; readonly params: unknown[] };

/** What the list asks the database for one page. */
async function queryOf({ sql }: Graph, filter: CustomerFilter, sort: CustomerSort) {
  const asked: Query[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(sql, { schema: tables, logger: { logQuery } });
  const first = await listCustomers(db, { filter, sort, first: 20, after: null });
  const after = first.pageInfo.endCursor;
  expect(first.edges.length, JSON.stringify([filter, sort])).toBeGreaterThan(0);
  if (first.pageInfo.hasNextPage) await listCustomers(db, { filter, sort, first: 20, after });
  return asked.filter(({ text }) => text.includes('from "identity"."customers"'));
}

test(`ADM-14: of ${rows} customers every filter and order finds its page by an index`, async () => {
  await using graph = await openGraph({ worker: false });
  await fill(graph);
  const day = new Date('2026-02-01');

  const filters: readonly CustomerFilter[] = [
    {},
    { search: 'ab12' },
    { search: '+4477000123' },
    { label: 'VIP' },
    { status: 'SUSPENDED' },
    { status: 'ACTIVE' },
    { registeredFrom: day },
    { registeredBefore: day },
  ];
  const sorts = ['NAME_ASC', 'REGISTERED_AT_ASC', 'REGISTERED_AT_DESC'] as const;
  for (const filter of filters)
    for (const sort of sorts)
      for (const { text, params } of await queryOf(graph, filter, sort)) {
        const [row] = await graph.sql.unsafe(
          `explain (analyze, format json) ${text}`,
          params as [],
        );
        const plan = JSON.stringify(row?.['QUERY PLAN']);
        const what = JSON.stringify([filter, sort]);
        expect(plan, what).not.toContain('Seq Scan');
        expect(plan, what).toContain('customers_');
        // What an index finds and a condition then throws away: a page must not cost the whole table.
        const thrown = [...plan.matchAll(/"Rows Removed by Filter":(\d+)/g)].map(([, n]) =>
          Number(n),
        );
        expect(Math.max(0, ...thrown), what).toBeLessThan(rows / 2);
      }
}, 120_000);
