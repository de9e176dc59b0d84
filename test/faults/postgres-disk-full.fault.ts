import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { spawnGatehouse } from '../gateway/spawned.ts';
import { asker } from '../kit/ask.ts';
import { aCustomer } from '../kit/roles.ts';
import { testSecret } from '../kit/template.ts';
import { noteFigures } from './kit/note-figures.ts';
import { noDisk, smallDisk } from './kit/small-disk.ts';

if (noDisk !== undefined) console.warn(`SKIPPED, fault 16: ${noDisk}.`);

const WRITE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { customer { name } } }`;
const READ = '{ events(first: 5) { edges { node { id } } } }';
const leaks = /no space|ENOSPC|53100|base\/|pg_wal|postgres|\.ts:\d/i;

let writes = 0;

/** A Gatehouse whose embedded PostgreSQL has a disk of its own, and what the test says to both. */
async function onSmallDisk() {
  const cleanup = new AsyncDisposableStack();
  const disk = cleanup.use(await smallDisk(400));
  const dataDir = path.join(disk.dir, 'postgres');
  const filesDir = path.join(disk.dir, 'files');
  mkdirSync(filesDir);
  const environment = {
    DATA_DIR: dataDir,
    FILES_DIR: filesDir,
    GATEHOUSE_DEMO: 'off',
    GATEHOUSE_SECRET: testSecret,
  };
  const gatehouse = cleanup.use(await spawnGatehouse('start', environment));
  const ask = asker(gatehouse.url);
  const port = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(`${dataDir}.password`, 'utf8').trim();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/gatehouse`;
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 2 });
  cleanup.defer(() => sql.end({ timeout: 1 }));
  const { token } = await aCustomer({ databaseUrl: url, secret: testSecret });
  // A row, an entry of the audit log and an event each.
  const write = () => ask(WRITE, { input: { name: `Number ${(writes += 1)}` } }, { token });
  const isReady = async () =>
    (await fetch(`${gatehouse.url}/health/ready`)).ok ? true : undefined;
  await waitFor(isReady, { timeoutMs: 60_000 });
  return {
    disk,
    gatehouse,
    ask,
    sql,
    write,
    [Symbol.asyncDispose]: () => cleanup.disposeAsync(),
  };
}

type OnSmallDisk = Awaited<ReturnType<typeof onSmallDisk>>;

/** Milliseconds from now until a write is good again. */
async function untilWritten({ write }: OnSmallDisk): Promise<number> {
  const startedAt = performance.now();
  const written = async () => ((await write()).code === undefined ? true : undefined);
  expect(await waitFor(written, { timeoutMs: 60_000 })).toBe(true);
  return Math.round(performance.now() - startedAt);
}

describe.skipIf(noDisk !== undefined)(
  'fault 16: the disk of the embedded PostgreSQL is full',
  () => {
    test('writes fail cleanly, reads go on, and when there is room it writes again by itself', async () => {
      await using at = await onSmallDisk();
      expect((await at.write()).code).toBeUndefined();

      at.disk.fill();
      // Pages that the tables have already take some more rows.
      const bulk = () => at.sql`
      create table filler as select repeat(md5(n::text), 20) from generate_series(1, 1000) as n`;
      await expect(bulk()).rejects.toThrow('No space left on device');
      const codes = new Map<string, number>();
      let readsFailed = 0;
      for (let round = 0; round < 150; round += 1) {
        const { code = 'OK', text, status } = await at.write();
        codes.set(code, (codes.get(code) ?? 0) + 1);
        expect(text).not.toMatch(leaks);
        expect(status).toBe(200);
        if ((await at.ask(READ)).code !== undefined) readsFailed += 1;
      }
      const ready = (await fetch(`${at.gatehouse.url}/health/ready`)).status;
      at.disk.free();
      const recoveryMs = await untilWritten(at);

      const answers = [...codes].map(([code, count]) => `${code} ${count}`).join(' ');
      noteFigures({
        fault: 16,
        name: 'no room for tables',
        figures: { writes: answers, readsFailed, recoveryMs },
      });
      expect(readsFailed).toBe(0);
      expect(ready).toBe(200);
      for (const code of codes.keys())
        expect(['OK', 'INTERNAL', 'RATE_LIMITED', 'SUBGRAPH_UNAVAILABLE']).toContain(code);
      expect(at.gatehouse.child.exitCode).toBeNull();
    });

    test('without room for its log of changes the server ends, and is started again when there is some', async () => {
      await using at = await onSmallDisk();
      at.disk.fill();
      const log = () => at.sql`select pg_logical_emit_message(true, 'test', repeat('x', 1000000))`;
      for (let round = 0; round < 100; round += 1)
        if (
          await log().then(
            () => false,
            () => true,
          )
        )
          break;
      const isAway = async () =>
        at.gatehouse.output().includes('ended by itself') ? true : undefined;
      expect(await waitFor(isAway, { timeoutMs: 60_000 })).toBe(true);

      const { text, data } = await at.ask(READ);
      expect(text).not.toMatch(leaks);
      expect(data?.events ?? null).toBeNull();
      expect((await fetch(`${at.gatehouse.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${at.gatehouse.url}/health/ready`)).status).toBe(503);
      at.disk.free();
      const recoveryMs = await untilWritten(at);

      noteFigures({ fault: 16, name: 'no room for the log of changes', figures: { recoveryMs } });
      expect((await at.ask(READ)).code).toBeUndefined();
    });
  },
);
