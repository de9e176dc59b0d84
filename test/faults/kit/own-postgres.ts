import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedServer, startEmbedded } from '@gatehouse/kit-postgres/embedded';
import { somePort } from '../../gateway/spawned.ts';

export type OwnPostgres = AsyncDisposable & {
  /** The superuser's; the same after every start. */
  readonly url: string;
  /** As a lack of memory does it. */
  readonly kill: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  /** Every process of it stands still, until it goes on. */
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
};

/** A PostgreSQL that one test may break, which writes to the disk what it says it has written. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-fault-'));
  // Run by root, the server is another user's process, who has to get in.
  await chmod(folder, 0o711);
  const dataDir = path.join(folder, 'postgres');
  const start = (port: number) => startEmbedded({ dataDir, port, durable: true });
  let server: EmbeddedServer = await start(somePort());
  const { url, port } = server;
  const pids = async () => {
    const pid = await postmaster(dataDir);
    return [pid, ...(await childrenOf(pid))];
  };
  const signal = async (name: NodeJS.Signals) => {
    for (const pid of await pids()) process.kill(pid, name);
  };
  return {
    url,
    kill: async () => {
      process.kill(await postmaster(dataDir), 'SIGKILL');
      // Returns when the process is gone.
      await server.stop();
    },
    startAgain: async () => {
      server = await start(port);
      if (server.port !== port) throw new Error('Somebody has taken the port.');
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    [Symbol.asyncDispose]: async () => {
      await signal('SIGCONT').catch(() => {});
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const postmaster = async (dataDir: string): Promise<number> =>
  Number((await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function childrenOf(parent: number): Promise<readonly number[]> {
  const children: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '');
    if (Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) === parent) children.push(Number(entry));
  }
  return children;
}
