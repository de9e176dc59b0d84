import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { processCommand, processIdentity } from './process-identity.ts';
import { until } from './until.ts';

const orderlyStopMs = 15_000;
const hardStopMs = 10_000;

/**
 * Clears the way after a crash: stops a server that outlived its Gatehouse, and removes the note of one that is gone when
 * its process id now belongs to something else, which PostgreSQL would take for a running server.
 */
export async function stopLeftover(dataDir: string, log: (line: string) => void): Promise<void> {
  const noteFile = path.join(dataDir, 'postmaster.pid');
  const pid = notedPid(noteFile);
  if (pid === undefined) return;
  const identity = processIdentity(pid);
  const isServer = identity !== undefined && processCommand(pid).includes(`-D ${dataDir} `);
  if (!isServer) {
    rmSync(noteFile, { force: true });
    return;
  }
  log(`A PostgreSQL (process ${pid}) was left behind by an earlier run and is stopped.`);
  const isGone = () => processIdentity(pid) !== identity;
  signal(pid, 'SIGINT');
  if (await until(isGone, orderlyStopMs)) return;
  signal(pid, 'SIGQUIT');
  if (await until(isGone, hardStopMs)) return;
  throw new Error(`The PostgreSQL (process ${pid}) left behind in ${dataDir} does not stop.`);
}

function notedPid(noteFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(noteFile, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has just gone by itself.
  }
}
