import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@gatehouse/kit-postgres/embedded';

type Cluster = { readonly adminUrl: string; readonly stop: () => Promise<void> };

/** A server for one run of the tests: empty, fast because it forgets, and gone afterwards without a trace. */
export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-test-'));
  // Run by root, the server is another user's process, who has to get in.
  await chmod(folder, 0o711);
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
