import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@gatehouse/kit-postgres/embedded';

type Cluster = { readonly adminUrl: string; readonly stop: () => Promise<void> };

const memory = '/dev/shm';
/** More than the largest tests fill, with the server's log of changes. */
const roomWanted = 4 * 1024 ** 3;
const prefix = 'gatehouse-test-';

/** A server for one run of the tests: empty, fast because it forgets, and gone afterwards without a trace. */
export async function startCluster(): Promise<Cluster> {
  const folder = await clusterFolder();
  const server = await startEmbedded({
    dataDir: path.join(folder, 'postgres'),
    port: 0,
    durable: false,
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { adminUrl: server.url, stop };
}

/** A folder for clusters that nobody will miss. */
export async function clusterFolder(): Promise<string> {
  const home = (await hasRoom()) ? memory : tmpdir();
  await forgetDeadRuns(home);
  const folder = await mkdtemp(path.join(home, `${prefix}${process.pid}-`));
  // Run by root, the server is another user's process, who has to get in.
  await chmod(folder, 0o711);
  return folder;
}

/**
 * In memory where there is room: each test clones and drops a database of a thousand files, and ext4 looks longer and longer for
 * a place for a new file among those that were just deleted, up to a second for each test.
 */
async function hasRoom(): Promise<boolean> {
  const { bavail = 0, bsize = 0 } = (await statfs(memory).catch(() => undefined)) ?? {};
  return bavail * bsize > roomWanted;
}

/** What a run has left behind that was killed. */
async function forgetDeadRuns(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1] ?? process.pid);
    if (!isAlive(pid)) await rm(path.join(home, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's is alive as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
