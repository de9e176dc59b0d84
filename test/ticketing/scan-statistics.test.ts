import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aSite, type Site } from './gate-site.ts';
import { manyTickets } from './many-tickets.ts';
import { scanAt } from './scan-at.ts';

let graph: Graph;
let site: Site;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  site = await aSite(graph);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const scans = 200;

/** How many rows of the log and of admissions are read for each entry while neither was ever analyzed, as in the first minute of the first event. */
async function rowsReadPerEntry(): Promise<number> {
  const { eventId, usherId, lines } = site;
  const gateId = lines.FREE[0].gateIds[0] ?? '';
  const ticketIds = await manyTickets(graph, site, scans);
  // One connection, so that plans are kept and its figures can be asked for.
  const sql = postgres(graph.databaseUrl, { max: 1, onnotice: () => {} });
  const read = async () => {
    await sql`select pg_stat_force_next_flush()`;
    const [row] = await sql<[{ rows: number }]>`
      select (
        (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname = 'ticketing' and relname in ('scans', 'admissions'))
        + (select sum(seq_tup_read) from pg_stat_user_tables where schemaname = 'ticketing' and relname in ('scans', 'admissions'))
      )::int as rows`;
    return row.rows;
  };
  try {
    const before = await read();
    for (const ticketId of ticketIds)
      await scanAt({ sql }, { eventId, usherId, ticketId, gateId, at: new Date() });
    return ((await read()) - before) / scans;
  } finally {
    await sql.end();
  }
}

test('USH-08: an entry reads a few rows of the log and of admissions, also while statistics know nothing of them', async () => {
  expect(await rowsReadPerEntry()).toBeLessThan(5);
});

test('the control: where another index of the event is the newest, an entry reads the whole event', async () => {
  await graph.sql`drop index ticketing.scans_event_id_received_at_idx`;
  await graph.sql`create index scans_event_id_received_at_idx on ticketing.scans (event_id, received_at)`;

  expect(await rowsReadPerEntry()).toBeGreaterThan(scans);
});
