import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { somePort, spawnScript, type Spawned } from '../../gateway/spawned.ts';
import { asker, type Ask } from '../../kit/ask.ts';
import { testSecret } from '../../kit/template.ts';
import { readMetric } from './own-gatehouse.ts';

export type LoneGateway = Spawned & {
  readonly ask: Ask;
  readonly metric: (name: string, label?: string) => Promise<number>;
  /** Puts a supergraph in the place of the last, as a deployment does it: never half a file. */
  readonly put: (supergraph: string) => void;
  /** Bytes in use when nothing is left to be collected. */
  readonly heapBytes: () => Promise<number>;
};

type Options = {
  readonly supergraph: string;
  readonly urls: Readonly<Record<string, string>>;
};

/** What only a test wants: collecting when it says so. */
const collecting = "process.on('SIGUSR2', () => { gc(); gc(); })";
const nodeOptions = `--expose-gc --import=data:text/javascript,${encodeURIComponent(collecting)}`;

/** The gateway as a container runs it in production, in front of subgraphs of a test; texts are let pass. */
export async function loneGateway({ supergraph, urls }: Options): Promise<LoneGateway> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-lone-'));
  const file = path.join(folder, 'supergraph.graphql');
  const put = (text: string) => {
    writeFileSync(`${file}.next`, text);
    renameSync(`${file}.next`, file);
  };
  put(supergraph);
  const [port, adminPort] = [String(somePort()), String(somePort())];
  const spawned = spawnScript('gateway/src/main.ts', {
    NODE_ENV: 'production',
    NODE_OPTIONS: nodeOptions,
    HOST: '127.0.0.1',
    PORT: port,
    ADMIN_PORT: adminPort,
    PUBLIC_URL: 'http://localhost:4000',
    GATEHOUSE_SECRET: testSecret,
    PERSISTED_MODE: 'log',
    DRAIN_MS: '0',
    SUPERGRAPH_FILE: file,
    SUBGRAPH_URLS: Object.entries(urls)
      .map(([name, url]) => `${name}=${url}`)
      .join(','),
  });
  const url = `http://127.0.0.1:${port}`;
  const adminUrl = `http://127.0.0.1:${adminPort}`;
  const isReady = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok || spawned.child.exitCode !== null,
      () => spawned.child.exitCode !== null,
    );
  await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
  if (spawned.child.exitCode !== null) throw new Error(spawned.output());
  const metric = (name: string, label?: string) => readMetric(adminUrl, name, label);
  return {
    ...spawned,
    url,
    ask: asker(url),
    metric,
    put,
    heapBytes: async () => {
      spawned.child.kill('SIGUSR2');
      // The signal is handled before the question that is asked after it.
      await metric('process_start_time_seconds');
      return metric('nodejs_heap_size_used_bytes');
    },
    [Symbol.asyncDispose]: async () => {
      await spawned[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}
