import * as catalogue from '@gatehouse/ticketing-db/catalogue';
import * as projections from '@gatehouse/ticketing-db/projections';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import {
  listManagedEvents,
  type ManagedEventFilter,
  type ManagedEventListing,
} from '@gatehouse/ticketing/domain/events/list-managed-events';
import type { Staff } from '@gatehouse/ticketing/domain/staff';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { uuidAt } from './uuid-at.ts';

const rows = 100_000;

/** As many events as a large platform has held: a thousand organizers, five hundred venues, twenty categories. */
async function fill({ sql }: Graph) {
  // An index that is built at the end costs a tenth of one that grows with every row.
  const indexes = await sql<{ name: string; text: string }[]>`
    select indexname as name, indexdef as text from pg_indexes
    where schemaname = 'ticketing' and tablename = 'events' and indexname like '%_idx'`;
  await sql.unsafe(indexes.map(({ name }) => `drop index ticketing.${name};`).join(''));
  await sql.unsafe(`
    set session_replication_role = replica;
    insert into ticketing.venues (id, name, address, city, country, capacity)
      select lpad(n::text, 32, '0')::uuid, 'Hall ' || n, 'Quay', 'City ' || n % 50, 'TN', 500 from generate_series(1, 500) n;
    insert into ticketing.categories (id, slug, name)
      select lpad(n::text, 32, '0')::uuid, 'kind-' || n, 'Kind ' || n from generate_series(1, 20) n;
    insert into ticketing.events
      (organizer_id, venue_id, category_id, name, starts_at, ends_at, status, featured, currency, search)
    select
      lpad((n % 1000 + 1)::text, 32, '0')::uuid, lpad((n % 500 + 1)::text, 32, '0')::uuid,
      lpad((n % 20 + 1)::text, 32, '0')::uuid, md5(n::text), timestamptz '2020-01-01' + n * interval '30 minutes',
      timestamptz '2020-01-01' + n * interval '30 minutes' + interval '3 hours',
      case when n > ${rows} - 2000 then 'PUBLISHED' when n % 1000 = 0 then 'DRAFT' when n % 1000 = 1 then 'CANCELLED' else 'COMPLETED' end,
      n % 500 = 0, 'TND', to_tsvector('simple', 'word' || n % 997 || ' night')
    from generate_series(1, ${rows}) n;
    set session_replication_role = origin;`);
  await sql.unsafe(indexes.map(({ text }) => `${text};`).join(''));
  await sql`analyze ticketing.events`;
}

type Query = { readonly text: string; readonly params: unknown[] };

/** What the list asks the database for its first two pages. */
async function queriesOf({ sql }: Graph, staff: Staff, listing: ManagedEventListing) {
  const asked: Query[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const schema = { ...catalogue, ...projections };
  const db = drizzle(sql, { schema, logger: { logQuery } }) as unknown as TicketingDb;
  const first = await listManagedEvents(db, staff, listing);
  expect(first.edges.length, JSON.stringify([staff, listing])).toBeGreaterThan(0);
  const { hasNextPage, endCursor: after } = first.pageInfo;
  if (hasNextPage) await listManagedEvents(db, staff, { ...listing, after });
  return asked;
}

test(`ADM-06: of ${rows} events every filter and order finds its page by an index`, async () => {
  await using graph = await openGraph({ worker: false });
  await fill(graph);
  const admin: Staff = { kind: 'admin', adminUserId: uuidAt(1) };
  const organizer: Staff = { kind: 'organizer', organizerId: uuidAt(7) };
  const day = new Date('2022-01-01');
  const filters: readonly ManagedEventFilter[] = [
    {},
    { status: 'DRAFT' },
    { status: 'PUBLISHED' },
    { status: 'COMPLETED' },
    { organizerId: uuidAt(7) },
    { categoryId: uuidAt(7) },
    { venueId: uuidAt(7) },
    { startsFrom: day, startsBefore: new Date('2022-02-01') },
    { startsBefore: day },
    { isFeatured: true },
    { isFeatured: false },
    { text: 'word7' },
    { text: 'night' },
    { status: 'COMPLETED', categoryId: uuidAt(7) },
  ];
  const sorts = ['STARTS_AT_DESC', 'STARTS_AT_ASC', 'NAME_ASC'] as const;
  for (const staff of [admin, organizer])
    for (const filter of staff === organizer ? filters.filter(fitsOrganizer) : filters)
      for (const sort of sorts)
        for (const { text, params } of await queriesOf(graph, staff, { filter, sort })) {
          const [row] = await graph.sql.unsafe(
            `explain (analyze, format json) ${text}`,
            params as [],
          );
          const plan = JSON.stringify(row?.['QUERY PLAN']);
          const what = JSON.stringify([staff.kind, filter, sort]);
          expect(plan, what).not.toContain('Seq Scan');
          expect(plan, what).toContain('events_');
          // What an index finds and a condition or a sort then throws away: a page must not cost the whole table.
          expect(most(plan, 'Rows Removed by Filter'), what).toBeLessThan(rows / 10);
          expect(most(plan, 'Actual Rows'), what).toBeLessThan(rows / 10);
        }
}, 120_000);

/** Those of an organizer's few events that the filter leaves. */
const fitsOrganizer = ({ categoryId, venueId, text, isFeatured, status }: ManagedEventFilter) =>
  !categoryId && !venueId && !text && isFeatured !== true && (!status || status === 'COMPLETED');

const most = (plan: string, what: string): number =>
  Math.max(0, ...plan.matchAll(new RegExp(`"${what}":([\\d.]+)`, 'g')).map(([, n]) => Number(n)));
