import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { processIdentity } from './process-identity.ts';

type Owner = { readonly pid: number; readonly identity: string };

const attemptsMax = 5;

/**
 * One Gatehouse per data directory: a file beside it says which process that is. Returns what lets go of it. The server's own
 * lock does not do: a server whose Gatehouse was killed still holds it, and then is ours to stop.
 */
export function takeOwnership(lockFile: string): () => void {
  const mine: Owner = { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
  const draft = `${lockFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (let attempt = 1; !isLinked(draft, lockFile); attempt += 1) {
      const owner = readOwner(lockFile);
      if (owner && processIdentity(owner.pid) === owner.identity)
        throw new Error(taken(lockFile, owner));
      if (attempt === attemptsMax)
        throw new Error(`${lockFile} cannot be taken over. Delete it if no Gatehouse runs.`);
      rmSync(lockFile, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => rmSync(lockFile, { force: true });
}

/** Links a finished file into place: whoever reads the lock reads all of it, and only one process can make it. */
function isLinked(draft: string, lockFile: string): boolean {
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(lockFile: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function taken(lockFile: string, { pid }: Owner): string {
  const dataDir = lockFile.replace(/\.lock$/, '');
  return `Another Gatehouse (process ${pid}) already runs the database in ${dataDir}. Stop it, or give this one a DATABASE_URL.`;
}
