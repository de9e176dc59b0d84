import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type EmbeddedServer,
  defaultDataDir,
  startEmbedded,
} from '@gatehouse/kit-postgres/embedded';
import { expect, test } from 'vitest';
import { connect } from './connect.ts';

type Home = { readonly dataDir: string } & AsyncDisposable;

async function newHome(): Promise<Home> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-embedded-'));
  await chmod(folder, 0o711);
  return {
    dataDir: path.join(folder, 'postgres'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

const start = (dataDir: string, options: Partial<Parameters<typeof startEmbedded>[0]> = {}) =>
  startEmbedded({ dataDir, port: 0, durable: false, ...options });

async function keep(server: EmbeddedServer, word: string): Promise<void> {
  await using admin = connect(server.url);
  await admin.sql`create table words as select ${word}::text as word`;
}

async function kept(server: EmbeddedServer): Promise<readonly string[]> {
  await using admin = connect(server.url);
  const found = await admin.sql`select to_regclass('words') as name`;
  if (found[0]?.['name'] === null) return [];
  return (await admin.sql<{ word: string }[]>`select word from words`).map(({ word }) => word);
}

async function serverPid(dataDir: string): Promise<number> {
  return Number((await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** An ended process that nobody has waited for does not run. */
async function running(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status !== '' && status.slice(status.lastIndexOf(')') + 2)[0] !== 'Z';
}

/** A Gatehouse in a process of its own, so that it can die. */
async function startElsewhere(dataDir: string): Promise<ChildProcess> {
  const child = fork(new URL('./start-elsewhere.ts', import.meta.url), [dataDir], {
    stdio: 'ignore',
    execArgv: [],
  });
  const [message] = await once(child, 'message');
  expect(message).toBe('ready');
  return child;
}

test('it is PostgreSQL 18, in UTF-8 and UTC, and sorts alike everywhere', async () => {
  await using home = await newHome();
  const server = await start(home.dataDir);
  await using admin = connect(server.url);

  const [row] = await admin.sql`
    select current_setting('server_version_num')::int / 10000 as version, current_database() as database,
      current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
      (select datlocale from pg_database where datname = current_database()) as locale, upper('é') as upper`;

  const expected = {
    version: 18,
    database: 'gatehouse',
    encoding: 'UTF8',
    zone: 'UTC',
    locale: 'C.UTF-8',
    upper: 'É',
  };
  expect(row).toEqual(expected);
  await admin.sql.end();
  await server.stop();
});

test('data is kept between starts, and reset empties it', async () => {
  await using home = await newHome();
  const first = await start(home.dataDir);
  await keep(first, 'hello');
  await first.stop();

  const second = await start(home.dataDir);
  expect(await kept(second)).toEqual(['hello']);
  await second.stop();

  const third = await start(home.dataDir, { reset: true });
  expect(await kept(third)).toEqual([]);
  await third.stop();
});

test('a taken port gives the next free one, and a line that says so', async () => {
  await using home = await newHome();
  const occupier = createServer().listen(0, '127.0.0.1');
  await once(occupier, 'listening');
  const { port } = occupier.address() as { port: number };
  const lines: string[] = [];

  const server = await startEmbedded({
    dataDir: home.dataDir,
    port,
    durable: false,
    log: (line) => lines.push(line),
  });

  expect(server.port).toBeGreaterThan(port);
  expect(lines).toEqual([`Port ${port} is taken: PostgreSQL listens on ${server.port}.`]);
  await server.stop();
  occupier.close();
});

test('stop leaves no process and no lock, and may be called twice', async () => {
  await using home = await newHome();
  const server = await start(home.dataDir);
  const pid = await serverPid(home.dataDir);
  await using admin = connect(server.url);
  await admin.sql`select 1`;

  await Promise.all([server.stop(), server.stop()]);
  await server.stop();

  expect(await running(pid)).toBe(false);
  await expect(stat(`${home.dataDir}.lock`)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a second Gatehouse on the same data is refused while the first runs', async () => {
  await using home = await newHome();
  const server = await start(home.dataDir);

  await expect(start(home.dataDir)).rejects.toThrow(
    /Another Gatehouse \(process \d+\) already runs the database/,
  );
  await expect(start(home.dataDir, { reset: true })).rejects.toThrow('Another Gatehouse');

  await keep(server, 'still here');
  expect(await kept(server)).toEqual(['still here']);
  await server.stop();
});

test('after the server was killed, the next start recovers', async () => {
  await using home = await newHome();
  const lines: string[] = [];
  const first = await start(home.dataDir, { durable: true, log: (line) => lines.push(line) });
  await keep(first, 'committed');
  process.kill(await serverPid(home.dataDir), 'SIGKILL');
  await expect
    .poll(() => lines, { interval: 10 })
    .toEqual([expect.stringContaining('ended by itself')]);

  const second = await start(home.dataDir);

  expect(await kept(second)).toEqual(['committed']);
  await second.stop();
  await first.stop();
});

test.each(['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  'when its Gatehouse dies of %s the server goes too, and the next start finds the data',
  async (signal) => {
    await using home = await newHome();
    const child = await startElsewhere(home.dataDir);
    const pid = await serverPid(home.dataDir);

    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    await expect.poll(() => running(pid), { timeout: 10_000, interval: 20 }).toBe(false);

    const next = await start(home.dataDir);
    expect(await kept(next)).toEqual(['from elsewhere']);
    await next.stop();
  },
);

test('a server that outlived its Gatehouse and its watchdog is stopped by the next start', async () => {
  await using home = await newHome();
  const child = await startElsewhere(home.dataDir);
  const pid = await serverPid(home.dataDir);
  const watchdog = await watchdogOf(pid);
  process.kill(watchdog, 'SIGKILL');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await running(pid)).toBe(true);
  const lines: string[] = [];

  const next = await start(home.dataDir, { log: (line) => lines.push(line) });

  expect(lines).toEqual([expect.stringContaining(`process ${pid}) was left behind`)]);
  expect(await running(pid)).toBe(false);
  expect(await kept(next)).toEqual(['from elsewhere']);
  await next.stop();
});

test('a note whose process id now belongs to something else does not keep the server from starting', async () => {
  await using home = await newHome();
  const first = await start(home.dataDir);
  await keep(first, 'hello');
  const note = await readFile(path.join(home.dataDir, 'postmaster.pid'), 'utf8');
  await first.stop();
  const file = path.join(home.dataDir, 'postmaster.pid');
  await writeFile(file, note.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  const { uid, gid } = await stat(home.dataDir);
  await chown(file, uid, gid);
  await writeFile(
    `${home.dataDir}.lock`,
    JSON.stringify({ pid: process.pid, identity: 'an earlier boot' }),
  );

  const second = await start(home.dataDir);

  expect(await kept(second)).toEqual(['hello']);
  await second.stop();
});

test('the password is for its owner alone, and the server asks for it', async () => {
  await using home = await newHome();
  const server = await start(home.dataDir);
  const { mode } = await stat(`${home.dataDir}.password`);
  const wrong = new URL(server.url);
  wrong.password = 'guessed';
  await using stranger = connect(wrong.href);

  expect(mode & 0o777).toBe(0o600);
  await expect(stranger.sql`select 1`).rejects.toMatchObject({ code: '28P01' });
  await server.stop();
});

test.runIf(process.getuid?.() === 0)(
  "as root, the data is where the server's user can reach it",
  async () => {
    await using home = await newHome();
    const closed = path.dirname(home.dataDir);
    expect(defaultDataDir(closed)).toMatch(/^\/var\/lib\/gatehouse\/[0-9a-f]{12}$/);

    await chmod(closed, 0o700);

    await expect(start(home.dataDir)).rejects.toThrow(`cannot enter ${closed}`);
  },
);

async function watchdogOf(pid: number): Promise<number> {
  for (const entry of await readdir('/proc')) {
    const command = /^\d+$/.test(entry)
      ? await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')
      : '';
    if (command.includes(`kill -INT ${pid}`)) return Number(entry);
  }
  throw new Error(`No watchdog of ${pid}.`);
}
