import { randomUUID } from 'node:crypto';
import { recordAudit } from '@gatehouse/identity/domain/audit/record-audit';
import { runSealing } from '@gatehouse/identity/domain/audit/run-sealing';
import { sealEntries } from '@gatehouse/identity/domain/audit/seal-entries';
import * as tables from '@gatehouse/identity-db/schema';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { createLog } from '@gatehouse/kit-subgraph/log';
import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';
import { untilSealed } from './audit-of.ts';
import { openDoor, type Door } from './open-door.ts';
import { recordBy } from './record-by.ts';

let graph: Graph;
let door: Door;
let token: string;
beforeAll(async () => {
  graph = await openGraph();
  door = await openDoor(graph);
  ({ token } = await anAdmin(graph));
});
afterAll(async () => {
  await door[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const fields = 'isIntact blocks entries firstBrokenBlock firstBrokenEntryId problem head';
const verify = async () =>
  (await graph.as(token)(`{ verifyAuditLog { ${fields} } }`)).data.verifyAuditLog;

/** As the database's owner, who can switch every trigger off. */
const asOwner = (change: (sql: TransactionSql) => Promise<unknown>) =>
  graph.sql.begin(async (sql) => {
    await sql`alter table identity.audit_entries disable trigger all`;
    await sql`alter table identity.audit_blocks disable trigger all`;
    await change(sql);
    await sql`alter table identity.audit_entries enable always trigger audit_entries_append_only`;
    await sql`alter table identity.audit_blocks enable always trigger audit_blocks_append_only`;
  });

/** A few blocks, each of a few entries; answers the entry's id and block of one in the middle. */
async function someBlocks() {
  const things: string[] = [];
  for (let block = 0; block < 3; block += 1) {
    for (let entry = 0; entry < 3; entry += 1)
      things.push(await recordBy(door, { after: { entry } }));
    await untilSealed(graph);
  }
  const [row] = await graph.sql<[{ id: string; n: number; last: number }]>`
    select entry.id, block.n, (select max(n) from identity.audit_blocks) as last
    from identity.audit_entries as entry join identity.audit_blocks as block on entry.id = any(block.entry_ids)
    where entry.entity_id = ${things[4] ?? ''}`;
  return row;
}

test('I-37: an entry that the owner of the database alters is named, whichever column it is; put back, the chain holds', async () => {
  const { id, n } = await someBlocks();
  const sound = await verify();
  expect(sound).toMatchObject({ isIntact: true, problem: null, firstBrokenEntryId: null });
  const changes = [
    [`verb = 'customer.reactivate'`, `verb = 'customer.suspend'`],
    [`at = at + interval '1 microsecond'`, `at = at - interval '1 microsecond'`],
    [`account_id = '${id}'`, `account_id = null`],
    [`address = '203.0.113.9'`, `address = '192.0.2.1'`],
    [`after = after || '\\x00'::bytea`, `after = substring(after for length(after) - 1)`],
    [`source_seq = source_seq + 100000`, `source_seq = source_seq - 100000`],
    [`source_lane = source_lane + 100000`, `source_lane = source_lane - 100000`],
    [`source = 'ticketing'`, `source = 'identity'`],
    [
      `kept_at = kept_at + interval '1 microsecond'`,
      `kept_at = kept_at - interval '1 microsecond'`,
    ],
    [`membership_id = '${id}'`, `membership_id = null`],
    [`session_id = '${id}'`, `session_id = null`],
    [`portal = 'usher'`, `portal = null`],
    [`entity_type = 'Usher'`, `entity_type = 'Customer'`],
    [`entity_id = entity_id || 'x'`, `entity_id = left(entity_id, -1)`],
    [`before = after`, `before = null`],
    [`user_agent = user_agent || 'x'`, `user_agent = left(user_agent, -1)`],
    [`request_id = request_id || 'x'`, `request_id = left(request_id, -1)`],
  ] as const;
  for (const [change, back] of changes) {
    const alter = (to: string) =>
      asOwner((sql) => sql.unsafe(`update identity.audit_entries set ${to} where id = '${id}'`));
    await alter(change);
    expect(await verify(), change).toMatchObject({
      isIntact: false,
      firstBrokenBlock: n,
      firstBrokenEntryId: id,
      problem: `An entry of block ${n} was altered.`,
    });
    await alter(back);
    expect(await verify(), back).toEqual(sound);
  }
});

test('I-37: an entry that the owner of the database deletes is named; put back, the chain holds', async () => {
  const { id, n } = await someBlocks();
  const sound = await verify();
  await graph.sql`create table public.taken as select * from identity.audit_entries where id = ${id}`;

  await asOwner((sql) => sql`delete from identity.audit_entries where id = ${id}`);
  const broken = await verify();
  await graph.sql`insert into identity.audit_entries overriding system value select * from public.taken`;
  await graph.sql`drop table public.taken`;

  expect(broken).toMatchObject({
    isIntact: false,
    firstBrokenBlock: n,
    firstBrokenEntryId: id,
    problem: `An entry of block ${n} is missing.`,
  });
  expect(await verify()).toEqual(sound);
});

test('I-37: an entry that was put in around the log is named', async () => {
  await someBlocks();
  const [forged] = await graph.sql<[{ id: string }]>`
    insert into identity.audit_entries
      (at, source, source_lane, source_seq, verb, entity_type, entity_id, address, user_agent, request_id)
    values (now(), 'ticketing', 77, 1, 'customer.suspend', 'Customer', 'x', '', '', '') returning id`;

  const broken = await verify();
  await asOwner((sql) => sql`delete from identity.audit_entries where id = ${forged.id}`);

  expect(broken).toMatchObject({ isIntact: false, firstBrokenEntryId: forged.id });
  expect(broken.problem).toContain('no block holds');
  expect(await verify()).toMatchObject({ isIntact: true });
});

test('I-37: a block that was altered, taken out or made to fit an altered entry is named', async () => {
  const { n, last } = await someBlocks();
  const sound = await verify();
  await graph.sql`create table public.kept as select * from identity.audit_blocks`;
  const restore = () =>
    asOwner(async (sql) => {
      await sql`delete from identity.audit_blocks`;
      await sql`insert into identity.audit_blocks select * from public.kept`;
    });
  const attempts = [
    [
      `update identity.audit_blocks set sealed_at = sealed_at + interval '1 hour' where n = ${n}`,
      n,
    ],
    [`update identity.audit_blocks set entry_ids = entry_ids[2:] where n = ${n}`, n],
    [`delete from identity.audit_blocks where n = ${n}`, n],
    // A whole block in the place of another: it is sound in itself and does not follow.
    [
      `update identity.audit_blocks as b set hash = k.hash, previous_hash = k.previous_hash, entry_ids = k.entry_ids,
         entry_digests = k.entry_digests, sealed_at = k.sealed_at from public.kept as k where b.n = ${n} and k.n = ${last}`,
      n,
    ],
    // Nothing follows the newest, but its entries are in no block then.
    [`delete from identity.audit_blocks where n = ${last}`, null],
  ] as const;
  for (const [attempt, block] of attempts) {
    await asOwner((sql) => sql.unsafe(attempt));
    expect(await verify(), attempt).toMatchObject({ isIntact: false, firstBrokenBlock: block });
    await restore();
    expect(await verify()).toEqual(sound);
  }
  await graph.sql`drop table public.kept`;
});

test('I-37: the end of the log cut off, entries and block together, shows in the numbers', async () => {
  await using alone = await openGraph();
  await using other = await openDoor(alone);
  const { token: admin } = await anAdmin(alone);
  for (let block = 0; block < 2; block += 1) {
    await recordBy(other);
    await untilSealed(alone);
  }
  const [{ lane, seq }] = await alone.sql<[{ lane: number; seq: string }]>`
    select source_lane as lane, source_seq as seq from identity.audit_entries order by seq desc limit 1`;

  await alone.sql.begin(async (sql) => {
    await sql`alter table identity.audit_entries disable trigger all`;
    await sql`alter table identity.audit_blocks disable trigger all`;
    await sql`delete from identity.audit_entries where source_lane = ${lane} and source_seq = ${seq}`;
    await sql`delete from identity.audit_blocks where n = (select max(n) from identity.audit_blocks)`;
  });

  const { data } = await alone.as(admin)(`{ verifyAuditLog { ${fields} } }`);
  expect(data.verifyAuditLog).toMatchObject({
    isIntact: false,
    problem: `Entry ${seq} of lane ${lane} of identity is missing.`,
  });
});

test('I-37: an entry that commits long after later ones were sealed comes into a later block', async () => {
  const visit = door.visit();
  const [late, early] = [randomUUID(), randomUUID()];
  const what = { verb: 'customer.suspend', entityType: 'Customer' };
  await visit.db.transaction(async (tx) => {
    await recordAudit(tx, visit, { ...what, entityId: late });
    await recordBy(door, { entityId: early });
    await untilSealed(graph);
  });
  await untilSealed(graph);

  const rows = await graph.sql<{ thing: string; seq: string; n: number }[]>`
    select entry.entity_id as thing, entry.seq, block.n
    from identity.audit_entries as entry join identity.audit_blocks as block on entry.id = any(block.entry_ids)
    where entry.entity_id in (${late}, ${early}) order by entry.seq`;
  expect(rows.map(({ thing }) => thing)).toEqual([late, early]);
  expect(rows[0]?.n).toBeGreaterThan(rows[1]?.n ?? Infinity);
  expect(await verify()).toMatchObject({ isIntact: true });
});

test('I-37: many sealers at once make one chain in which every entry stands once', async () => {
  const { db } = door.visit();
  for (let round = 0; round < 5; round += 1) {
    const recorded = Array.from({ length: 20 }, () => recordBy(door));
    const sealers = Array.from({ length: 8 }, () => sealEntries(db, new Date()));
    await Promise.all([...recorded, ...sealers]);
  }
  await untilSealed(graph);

  const [row] = await graph.sql`
    select count(*)::int as members, count(distinct id)::int as once,
      (select count(*)::int from identity.audit_entries) as entries
    from (select unnest(entry_ids) as id from identity.audit_blocks) as member`;
  expect(row?.['members']).toBe(row?.['entries']);
  expect(row?.['once']).toBe(row?.['entries']);
  expect(await verify()).toMatchObject({ isIntact: true, entries: row?.['entries'] });
});

test('I-37 control: without the lock, sealers that run at once collide over the next block', async () => {
  await using alone = await openGraph();
  await using other = await openDoor(alone);
  // A lock that everybody gets, found before PostgreSQL's own by the connections of these sealers.
  await alone.sql`create function identity.pg_try_advisory_xact_lock(bigint) returns boolean return true`;
  const url = new URL(alone.databaseUrl);
  url.searchParams.set('search_path', 'identity,pg_catalog');
  const { db, close } = openDb(url.href, { schema: tables, applicationName: 'test sealers' });
  const round = async () => {
    await recordBy(other);
    const sealers = Array.from({ length: 8 }, () => sealEntries(db, new Date()));
    const ends = await Promise.allSettled(sealers);
    const collisions = ends.flatMap((end) =>
      end.status === 'rejected' ? (end.reason as { cause: { code: string } }).cause.code : [],
    );
    return collisions.length > 0 ? collisions : undefined;
  };

  const collisions = await waitFor(round, { timeoutMs: 20_000 });
  await close();

  expect(new Set(collisions)).toEqual(new Set(['23505']));
});

test('I-37: the newest head goes to the process log, once a minute at most, and at the end', async () => {
  const lines: { readonly msg: string; readonly head: string; readonly block: number }[] = [];
  const log = createLog(
    { level: 'info', name: 'test' },
    {
      write: (line: string) => void lines.push(JSON.parse(line)),
    },
  );
  await using alone = await openGraph({ worker: false });
  await using other = await openDoor(alone);
  const stop = runSealing({ db: other.visit().db, log });
  // The graph seals too: entries come until this one has had a turn.
  const turns = async () => {
    await recordBy(other);
    await untilSealed(alone);
    return lines.length > 0 ? true : undefined;
  };
  expect(await waitFor(turns, { timeoutMs: 25_000 })).toBe(true);
  await recordBy(other);
  await sealEntries(other.visit().db, new Date());
  await stop();

  expect(lines.length).toBeLessThanOrEqual(2);
  const heads = await alone.sql<{ hash: string; n: number }[]>`
    select encode(hash, 'hex') as hash, n from identity.audit_blocks`;
  for (const { msg, head, block } of lines) {
    expect(msg).toBe('Head of the audit log.');
    expect(heads).toContainEqual({ hash: head, n: block });
  }
});
