import { waitFor } from '@gatehouse/kit-events/wait-for';
import { sealScans } from '@gatehouse/ticketing/domain/scan-log/seal-scans';
import { verifyScanLog } from '@gatehouse/ticketing/domain/scan-log/verify-scan-log';
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { deliverTo } from './deliver.ts';

const graph = await openGraph({ worker: false });
const ticketing = deliverTo(graph);
afterAll(async () => {
  await ticketing[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const { sql } = graph;
const { eventId, checkpointId } = await anEvent(graph);
const admin = graph.as((await anAdmin(graph)).token);

const verify = async () => {
  const { data } = await admin(
    '{ verifyScanLog { isIntact blockCount rowCount firstBrokenBlock sealedAt } }',
  );
  return data.verifyScanLog;
};

/** Rows of one transaction, as a gate writes them. */
const scan = (rows = 1, on: postgres.Sql = sql) => on`
  insert into ticketing.scans (event_id, scan_id, code, checkpoint_id, device_id, usher_id, verdict, received_at, note)
  select ${eventId}, ${randomUUID()} || n, '', ${checkpointId}, 'scanner', gen_random_uuid(), 'VALID', now(), 'Ünïcode ✓'
  from generate_series(1, ${rows}) as n`;

const countScans = async () => {
  const [{ n }] = await sql<[{ n: number }]>`select count(*)::int as n from ticketing.scans`;
  return n;
};

/** Seals until every row is in a block. Other databases of the server may have transactions under way, and those are waited for. */
async function sealAll(): Promise<void> {
  const done = async () => {
    await sealScans(ticketing.db, new Date());
    const { rowCount } = await verifyScanLog(ticketing.db);
    return rowCount === (await countScans()) ? true : undefined;
  };
  expect(await waitFor(done, { timeoutMs: 60_000 })).toBe(true);
}

/** What the graph says while a damage stands, which is repaired afterwards. */
async function brokenBy(
  damage: () => postgres.PendingQuery<postgres.Row[]>,
  repair: () => postgres.PendingQuery<postgres.Row[]>,
) {
  const { count } = await damage();
  expect(count).toBeGreaterThan(0);
  const { isIntact, firstBrokenBlock } = await verify();
  await repair();
  expect((await verify()).isIntact).toBe(true);
  return isIntact ? null : firstBrokenBlock;
}

test('T-40: whatever is done to a sealed row or to a block, even by the database’s owner, the first broken block is named', async () => {
  for (const rows of [2, 3, 1]) {
    await scan(rows);
    await sealAll();
  }
  const { sealedAt, ...whole } = await verify();
  expect(whole).toEqual({ isIntact: true, blockCount: 3, rowCount: 6, firstBrokenBlock: null });
  expect(Date.parse(sealedAt)).toBeGreaterThan(0);
  const rows = await sql<{ seq: string; written_by: string }[]>`
    select seq::text, written_by::text from ticketing.scans order by seq`;
  const [one, , two, twoMore, , three] = rows.map(({ seq }) => seq);
  const { seq: last = '', written_by: writtenBy = '' } = rows.at(-1) ?? {};

  // A row altered: also one where nothing was, a time by a microsecond, and one that goes to a later block.
  const altered = await brokenBy(
    () =>
      sql`update ticketing.scans set verdict = 'INVALID', reason = 'BLOCKED' where seq = ${two ?? ''}`,
    () => sql`update ticketing.scans set verdict = 'VALID', reason = null where seq = ${two ?? ''}`,
  );
  const filled = await brokenBy(
    () => sql`update ticketing.scans set fault = 'x' where seq = ${one ?? ''}`,
    () => sql`update ticketing.scans set fault = null where seq = ${one ?? ''}`,
  );
  const moved = await brokenBy(
    () =>
      sql`update ticketing.scans set counted_at = counted_at + interval '1 microsecond' where seq = ${last}`,
    () =>
      sql`update ticketing.scans set counted_at = counted_at - interval '1 microsecond' where seq = ${last}`,
  );
  const [{ was }] = await sql<[{ was: string }]>`
    select written_by::text as was from ticketing.scans where seq = ${two ?? ''}`;
  const shifted = await brokenBy(
    () => sql`update ticketing.scans set written_by = ${writtenBy}::xid8 where seq = ${two ?? ''}`,
    () => sql`update ticketing.scans set written_by = ${was}::xid8 where seq = ${two ?? ''}`,
  );
  expect({ altered, filled, moved, shifted }).toEqual({
    altered: 2,
    filled: 1,
    moved: 3,
    shifted: 2,
  });

  // A row deleted, and one slipped into what is sealed.
  await sql`create table public.kept as select * from ticketing.scans where seq = ${twoMore ?? ''}`;
  const deleted = await brokenBy(
    () => sql`delete from ticketing.scans where seq = ${twoMore ?? ''}`,
    () => sql`insert into ticketing.scans overriding system value select * from public.kept`,
  );
  const slipped = await brokenBy(
    () => sql`
      insert into ticketing.scans (event_id, scan_id, code, checkpoint_id, device_id, usher_id, verdict, received_at, written_by)
      values (${eventId}, 'slipped-in', '', ${checkpointId}, 'scanner', gen_random_uuid(), 'VALID', now(), ${writtenBy}::xid8)`,
    () => sql`delete from ticketing.scans where scan_id = 'slipped-in'`,
  );
  expect({ deleted, slipped }).toEqual({ deleted: 2, slipped: 3 });
  expect(three).toBe(last);

  // A block altered, or taken out.
  const count = await brokenBy(
    () => sql`update ticketing.scan_blocks set rows = rows + 1 where number = 2`,
    () => sql`update ticketing.scan_blocks set rows = rows - 1 where number = 2`,
  );
  const dated = await brokenBy(
    () =>
      sql`update ticketing.scan_blocks set sealed_at = sealed_at - interval '1 day' where number = 1`,
    () =>
      sql`update ticketing.scan_blocks set sealed_at = sealed_at + interval '1 day' where number = 1`,
  );
  const hash = await brokenBy(
    () =>
      sql`update ticketing.scan_blocks set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where number = 1`,
    () =>
      sql`update ticketing.scan_blocks set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where number = 1`,
  );
  await sql`create table public.kept_block as select * from ticketing.scan_blocks where number = 2`;
  const gone = await brokenBy(
    () => sql`delete from ticketing.scan_blocks where number = 2`,
    () => sql`insert into ticketing.scan_blocks select * from public.kept_block`,
  );
  expect({ count, dated, hash, gone }).toEqual({ count: 2, dated: 1, hash: 1, gone: 2 });
});

test('T-40: the subgraph’s own role changes neither rows nor blocks', async () => {
  const { db } = ticketing;
  const refused = async (statement: string) =>
    db.execute(statement).then(
      () => false,
      () => true,
    );

  expect([
    await refused(`update ticketing.scans set note = 'x'`),
    await refused('delete from ticketing.scans'),
    await refused('truncate ticketing.scans'),
    await refused('update ticketing.scan_blocks set rows = 0'),
    await refused('delete from ticketing.scan_blocks'),
  ]).toEqual([true, true, true, true, true]);
});

/** Seals beside a transaction that has written and not ended, ends it, and seals again; answers whether the chain holds. */
async function sealAroundALateCommit() {
  const late = postgres(graph.databaseUrl, { max: 1, onnotice: () => {} });
  let end = () => {};
  const mayEnd = new Promise<void>((resolve) => {
    end = resolve;
  });
  let written = () => {};
  const hasWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const transaction = late.begin(async (tx) => {
    await scan(1, tx as unknown as postgres.Sql);
    written();
    await mayEnd;
  });
  await hasWritten;
  await scan();
  await sealScans(ticketing.db, new Date());
  end();
  await transaction;
  await late.end();
  await sealScans(ticketing.db, new Date());
  return (await verify()).isIntact;
}

test('T-40: a row that commits late is in a later block and breaks none; sealed by what is visible it would', async () => {
  await sealAll();
  expect(await sealAroundALateCommit()).toBe(true);
  await sealAll();
  expect((await verify()).isIntact).toBe(true);

  // The control: up to the newest transaction, whatever older one is still under way.
  const [{ text }] = await sql<[{ text: string }]>`
    select pg_get_functiondef('ticketing.seal_scans'::regproc) as text`;
  const newest = text.replace(
    'pg_snapshot_xmin(pg_current_snapshot())',
    'pg_snapshot_xmax(pg_current_snapshot())',
  );
  expect(newest).not.toBe(text);
  await sql.unsafe(newest);
  expect(await sealAroundALateCommit()).toBe(false);
  await sql.unsafe(text);
  await sql`delete from ticketing.scan_blocks`;
});

test('T-40: any number of sealers at once seal each row once, in blocks of a few thousand', async () => {
  for (let made = 0; made < 6; made += 1) await scan(1000);
  const sealers = Array.from({ length: 5 }, () => sealScans(ticketing.db, new Date()));
  await Promise.all(sealers);
  await sealAll();

  const { isIntact, blockCount, rowCount } = await verify();

  expect(isIntact).toBe(true);
  expect(blockCount).toBeGreaterThanOrEqual(2);
  expect(rowCount).toBe(await countScans());
  const [{ most }] = await sql<[{ most: number }]>`
    select max(rows)::int as most from ticketing.scan_blocks`;
  expect(most).toBeLessThan(6000);
});
