import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClusterFiles } from './cluster-files.ts';
import { freePort } from './free-port.ts';
import { runAs, type ServerUser } from './server-user.ts';
import { until } from './until.ts';

export type StartedServer = {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly port: number;
};

type Start = {
  readonly files: ClusterFiles;
  readonly postgres: string;
  readonly user: ServerUser | undefined;
  readonly port: number;
  /** This port or none; otherwise the next one that is free. */
  readonly isPortFixed?: boolean;
  readonly isDurable: boolean;
};

const attemptsMax = 40;
const readyMs = 60_000;

/** What passes by itself: somebody took the port since we looked, or a killed server's last processes are still ending. */
const passing =
  /could not bind|could not create any TCP|pre-existing shared memory block|lock file ".*" already exists/;

export async function startServer(start: Start): Promise<StartedServer> {
  let wanted = start.port;
  for (let attempt = 1; ; attempt += 1) {
    const port = start.isPortFixed ? wanted : await freePort(wanted);
    const server = await attemptStart(start, port);
    if (server) return server;
    const reason = readFileSync(start.files.log, 'utf8').trim();
    if (attempt === attemptsMax || start.isPortFixed || !passing.test(reason))
      throw new Error(`PostgreSQL did not start:\n${reason}`);
    if (/could not bind|could not create any TCP/.test(reason) && wanted !== 0) wanted = port + 1;
    await until(() => false, 250);
  }
}

/** Undefined when the server ended instead of getting ready; its log says why. */
async function attemptStart(
  { files, postgres, user, isDurable }: Start,
  port: number,
): Promise<StartedServer | undefined> {
  // To a file, not to us: a pipe would break when we are killed, and take the server's last words with it.
  const logFile = openSync(files.log, 'w', 0o600);
  const server = spawn(postgres, ['-D', files.dataDir, ...settings(port, isDurable)], {
    stdio: ['ignore', logFile, logFile],
    cwd: files.dataDir,
    env: { LC_ALL: 'C' },
    // Its own process group: Ctrl-C in a terminal reaches us alone, and the server goes after the last statement.
    detached: true,
    ...runAs(user),
  });
  closeSync(logFile);
  let failure: Error | undefined;
  server.on('error', (error) => (failure = error));
  const hasEnded = () =>
    failure !== undefined || server.exitCode !== null || server.signalCode !== null;
  const isInTime = await until(() => hasEnded() || isReady(files.dataDir, server.pid), readyMs);
  if (failure) throw new Error(`PostgreSQL could not be run: ${postgres}`, { cause: failure });
  if (hasEnded() || server.pid === undefined) return undefined;
  if (!isInTime) {
    server.kill('SIGQUIT');
    throw new Error(`PostgreSQL was not ready after ${readyMs} ms. Its log is ${files.log}.`);
  }
  server.unref();
  return { process: server, pid: server.pid, port };
}

/** The eighth line of the server's note; pg_ctl looks at the same. */
function isReady(dataDir: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function settings(port: number, isDurable: boolean): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    // A path for a socket would have to exist, be short, and be writable by the server's user: TCP needs none of it.
    unix_socket_directories: '',
    // A subgraph has a pool of ten and seven more; a test run has several Gatehouses at a time.
    max_connections: 300,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Of whoever loses power while a throw-away database runs, nothing is lost.
    ...(isDurable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
