import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import postgres from 'postgres';
import { inject } from 'vitest';
import { somePort, spawnGatehouse, type Spawned } from '../../gateway/spawned.ts';
import { asker } from '../../kit/ask.ts';
import type { Graph } from '../../kit/graph.ts';
import { templateName, testSecret } from '../../kit/template.ts';

/** `pnpm start` in a process of its own over a database of its own: what it costs is its own, and not the test's. */
export type Served = Spawned &
  Pick<Graph, 'databaseUrl' | 'secret' | 'filesDir' | 'sql' | 'ask' | 'as'> & {
    /** The samples of its own figures by name and labels. */
    readonly figures: () => Promise<ReadonlyMap<string, number>>;
  };

type Options = {
  readonly template?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export async function serve({ template = templateName, environment }: Options = {}) {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = await cloneDatabase(inject('adminUrl'), { template, name });
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-fault-'));
  const filesDir = path.join(folder, 'files');
  const adminPort = somePort();
  const spawned = await spawnGatehouse('start', {
    DATABASE_URL: databaseUrl,
    GATEHOUSE_SECRET: testSecret,
    GATEHOUSE_DEMO: 'off',
    ADMIN_PORT: String(adminPort),
    FILES_DIR: filesDir,
    ...environment,
  });
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {} });
  const ask = asker(spawned.url);
  const served: Served = {
    ...spawned,
    databaseUrl,
    secret: testSecret,
    filesDir,
    sql,
    ask,
    as: (token) => (document, variables) => ask(document, variables, { token }),
    figures: () => readFigures(`http://127.0.0.1:${adminPort}/metrics`),
    [Symbol.asyncDispose]: async () => {
      await spawned[Symbol.asyncDispose]();
      await sql.end();
      await dropDatabase(inject('adminUrl'), name);
      await rm(folder, { recursive: true, force: true });
    },
  };
  await untilReady(spawned.url);
  return served;
}

/** Plans of the shipped documents are made first: what is measured afterwards is none of it. */
async function untilReady(url: string): Promise<void> {
  const look = async () => ((await fetch(`${url}/health/ready`)).ok ? true : undefined);
  if ((await waitFor(look, { timeoutMs: 60_000 })) === undefined)
    throw new Error('Gatehouse was not ready after a minute.');
}

async function readFigures(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(url)).text();
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    samples.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}
