import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aPaidTicket } from '../kit/seed.ts';
import { aSite, type Site } from './gate-site.ts';
import { scanAt, undoAt } from './scan-at.ts';
import { whileChanged } from './while-changed.ts';

let graph: Graph;
let site: Site;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  site = await aSite(graph);
  // A log whose statistics know of no VALID scan: what is rare looks like a good way to what is searched for.
  await graph.sql`
    insert into ticketing.scans
      (event_id, scan_id, code, ticket_id, checkpoint_id, device_id, usher_id, verdict, reason, received_at)
    select ${site.eventId}, 'refused-' || n, 'x', gen_random_uuid(), ${site.lines.FREE[0].checkpointId}, 'scanner-1',
      ${site.usherId}, 'INVALID', 'BLOCKED', now()
    from generate_series(1, 5000) as n`;
  await graph.sql`analyze ticketing.scans`;
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const byTicket = new Set(['scans_event_id_scan_id_key', 'scans_ticket_id_idx']);

/** The indexes of the log that entries, exits and undos read besides those that lead to one ticket's rows. */
async function otherIndexes() {
  // One connection, so that plans are kept and its figures can be asked for.
  const sql = postgres(graph.databaseUrl, { max: 1, onnotice: () => {} });
  const read = () => sql<{ index: string; scans: string }[]>`
    select indexrelname as index, idx_scan as scans from pg_stat_user_indexes
    where schemaname = 'ticketing' and relname = 'scans'`;
  try {
    const before = new Map((await read()).map(({ index, scans }) => [index, scans]));
    const { eventId, ticketTypeId, usherId, lines } = site;
    const gateId = lines.FREE[0].gateIds[0] ?? '';
    for (let made = 0; made < 8; made += 1) {
      const { ticketId } = await aPaidTicket(graph, { eventId, ticketTypeId });
      const who = { eventId, usherId, ticketId, gateId, at: new Date() };
      const { scanId } = await scanAt({ sql }, who);
      await scanAt({ sql }, { ...who, kind: 'EXIT' });
      await undoAt({ sql }, { ...who, scanId: crypto.randomUUID(), undoneScanId: scanId });
      await scanAt({ sql }, who);
    }
    await sql`select pg_stat_force_next_flush()`;
    const after = await read();
    const used = after.filter(({ index, scans }) => scans !== before.get(index));
    return used.map(({ index }) => index).filter((index) => !byTicket.has(index));
  } finally {
    await sql.end();
  }
}

test('USH-08: a scan and an undo read the rows of their ticket, whatever the statistics say of verdicts', async () => {
  expect(await otherIndexes()).toEqual([]);
});

test('the control: asked by verdict, the whole event’s VALID scans are read', async () => {
  const byVerdict = {
    of: 'settle_ticket',
    from: 'checkpoint_id = p_checkpoint and reason is null',
    to: "checkpoint_id = p_checkpoint and verdict = 'VALID'",
  };

  const used = await whileChanged(graph, [byVerdict], otherIndexes);

  expect(used.some((index) => index.includes('verdict'))).toBe(true);
});
