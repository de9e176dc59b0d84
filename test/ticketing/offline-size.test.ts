import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import type { CacheIssue } from '@gatehouse/ticketing-db/scans';
import { openCodeKeys } from '@gatehouse/ticketing/domain/codes/code-keys';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import { listCachedCards } from '@gatehouse/ticketing/domain/offline/list-cached-cards';
import { listCachedTickets } from '@gatehouse/ticketing/domain/offline/list-cached-tickets';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { aCrowd } from './crowd.ts';
import { offlineDevice } from './offline-device.ts';

const attendees = 25_000;

const graph = await openGraph();
const event = await anEvent(graph);
await aCrowd(graph, await anEvent(graph), 75_000);
await aCrowd(graph, event, attendees);
const usher = await anUsher(graph, event);
await graph.settle();
afterAll(() => graph[Symbol.asyncDispose]());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What this process holds on to: gateway, subgraphs and client. */
function heldMb(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

test('T-17 USH-14: 25,000 attendees come page by page, and no more than a page is held at a time', async () => {
  const device = offlineDevice(graph, usher.token);
  const { openCache } = await device.ask('OpenCache', { input: { deviceId: 'scanner-1' } });
  const variables = { cacheId: openCache.cache.id, first: 500 };
  const held: number[] = [];
  let [entries, bytes] = [0, 0];

  for (let after: string | null = null, more = true; more; more = after !== null) {
    const { cachedTickets: page } = await device.ask('CachedTickets', { ...variables, after });
    entries += page.entries.length;
    bytes += JSON.stringify(page).length;
    after = page.next;
    // Collecting takes longer than a page does.
    if (entries % 2500 === 0) held.push(heldMb());
  }

  expect([entries, held.length]).toEqual([attendees, 10]);
  // When everything that is made once is made, it holds as much as it will at the end: a quarter of all pages would show.
  const growth = Math.max(...held.slice(2)) - Math.max(...held.slice(0, 2));
  expect(growth).toBeLessThan(bytes / 1024 ** 2 / 4);
}, 120_000);

type Asked = { readonly text: string; readonly parameters: unknown[] };

/** What the pages of a cache ask the database. */
async function pagesOf(cache: Pick<CacheIssue, 'since'>) {
  const asked: Asked[] = [];
  const sql = postgres(graph.databaseUrl, {
    max: 1,
    debug: (_connection, text, parameters) => void asked.push({ text, parameters }),
  });
  const db = drizzle(graph.sql) as unknown as TicketingDb;
  const keys = openCodeKeys(db, deriveKey(graph.secret, 'ticket-codes'));
  const hall = { sql, keys, keyFor: (purpose: string) => deriveKey(graph.secret, purpose) };
  const issue = { ...cache, eventId: event.eventId, deviceId: 'scanner-1' } as CacheIssue;
  for (const list of [listCachedTickets, listCachedCards]) {
    const first = await list(hall as never, issue, { first: 20, after: null });
    expect(first.entries).toHaveLength(20);
    const second = await list(hall as never, issue, { first: 20, after: first.next });
    expect(second.entries).toHaveLength(20);
  }
  await sql.end();
  return asked.filter(({ text }) => text.includes('ticketing.cached_'));
}

/** Lets in so many with a ticket. */
const admit = (count: number) => graph.sql`
  insert into ticketing.admissions
    (ticket_id, checkpoint_id, event_id, person_id, state, first_at, entries, entry_scan_id)
  select id, ${event.checkpointId}, event_id, holder_id, 'INSIDE', now(), 1, id::text
  from ticketing.tickets where event_id = ${event.eventId}
    and not exists (select from ticketing.admissions where ticket_id = tickets.id)
  order by tickets.id limit ${count}`;

type Node = { readonly 'Node Type': string; readonly [key: string]: unknown };

/** All steps of a plan. */
const stepsOf = (node: Node): Node[] => [
  node,
  ...((node['Plans'] ?? []) as Node[]).flatMap(stepsOf),
];

const large = new Set(['tickets', 'p_cards', 'admissions', 'ticket_moves']);

test('T-17: of 100,000 tickets a page of 25,000, and one of what changed, is found by indexes', async () => {
  await admit(10_000);
  await graph.sql`
    insert into ticketing.p_cards (card_id, version, uid, holder_id, status, is_active)
    select gen_random_uuid(), 1, upper(substr(md5(n::text), 1, 14)), gen_random_uuid(), 'ACTIVE', true
    from generate_series(1, 100000) as n`;
  const [{ since }] = await graph.sql<[{ since: string }]>`
    select pg_current_xact_id()::text as since`;
  await admit(100);
  await graph.sql`
    update ticketing.tickets set epoch = epoch
    where id in (
      select ticket.id from ticketing.tickets as ticket join ticketing.p_cards as card using (holder_id)
      where event_id = ${event.eventId} limit 100)`;
  await graph.sql`analyze ticketing.tickets, ticketing.admissions, ticketing.p_cards`;

  for (const cache of [{ since: null }, { since }]) {
    const pages = await pagesOf(cache);
    expect(pages).toHaveLength(4);
    for (const { text, parameters } of pages) {
      const [row] = await graph.sql.unsafe(
        `explain (analyze, format json) ${text}`,
        parameters as [],
      );
      const steps = stepsOf(row?.['QUERY PLAN'][0]['Plan']);
      const read = steps.filter((step) => large.has(step['Relation Name'] as string));
      const whole = read.filter((step) => step['Node Type'] === 'Seq Scan');
      expect(read.length).toBeGreaterThan(0);
      expect(whole.map((step) => step['Relation Name'])).toEqual([]);
      const thrown = read.map((step) => Number(step['Rows Removed by Filter'] ?? 0));
      expect(Math.max(...thrown)).toBeLessThan(1000);
    }
  }
}, 120_000);
