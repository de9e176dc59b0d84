import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Backends } from '@gatehouse/gateway/backends';
import { openOneProcess } from '@gatehouse/gateway/one-process';
import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { serveGateway, type GatewayOptions } from '@gatehouse/gateway/serve-gateway';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { startSubgraphs } from '@gatehouse/gateway/start-subgraphs';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { createLog, type Logger } from '@gatehouse/kit-subgraph/log';
import postgres from 'postgres';
import { inject } from 'vitest';
import { asker, type Answer, type Ask } from './ask.ts';
import { settle } from './settle.ts';
import './supergraph-once.ts';
import { templateName, testSecret } from './template.ts';

/** A whole Gatehouse of its own: gateway, subgraphs and workers over a database cloned for this one. */
export type Graph = AsyncDisposable & {
  readonly url: string;
  readonly adminUrl: string | undefined;
  /** The superuser's URL of the cloned database. */
  readonly databaseUrl: string;
  readonly secret: string;
  /** Where this graph keeps files, unless it was told of a bucket. */
  readonly filesDir: string;
  /** The database as its owner: to arrange rows, and to look at what became of them. */
  readonly sql: postgres.Sql;
  readonly ask: Ask;
  /** Asks as the holder of this access token. */
  readonly as: (token: string) => (document: string, variables?: object) => Promise<Answer>;
  /** Returns when every event is delivered and every due job is done. */
  readonly settle: () => Promise<void>;
  /** The newest message that went to this mobile or e-mail, with the code in it. */
  readonly inbox: (to: string) => Promise<InboxMessage>;
};

export type InboxMessage = { readonly to: string; readonly text: string; readonly code?: string };

/** Everything in this process, each subgraph in one of its own, or these with Hive Gateway in our gateway's place. */
export type Topology = 'one process' | 'split' | 'hive';

export type GraphOptions = {
  readonly topology?: Topology;
  readonly worker?: boolean;
  readonly production?: boolean;
  /** Whether operators have their port. */
  readonly admin?: boolean;
  /** A folder of manifests other than the shipped ones. */
  readonly manifests?: string;
  /** Whether a client's `x-forwarded-for` says where it is: for many callers from one machine. */
  readonly behindProxy?: boolean;
  /** A cluster other than that of the run. */
  readonly clusterUrl?: string;
  /** A database to begin with other than the empty one. */
  readonly template?: string;
  /** What the processes are started with, such as the address of a bucket. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** Where signed links point; tests take path and query of them. */
const publicUrl = 'http://localhost:4000';

/** Of tests that name none, to try others than the usual one with them. */
const usualTopology = (process.env['TEST_TOPOLOGY'] ?? 'one process') as Topology;

/** Opens a Gatehouse in one process; dispose of it with `await using`. */
export async function openGraph(options: GraphOptions = {}): Promise<Graph> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const { template = templateName, clusterUrl = inject('adminUrl') } = options;
  const databaseUrl = await cloneDatabase(clusterUrl, { template, name });
  const log = createLog({ level: process.env['TEST_LOG'] ?? 'silent', name: 'test' });
  const { topology = usualTopology } = options;
  const open = topology === 'one process' ? openTogether : openSplit;
  const filesDir = await mkdtemp(path.join(tmpdir(), 'gatehouse-files-'));
  const environment = { FILES_DIR: filesDir, ...options.environment };
  const behind = await open(databaseUrl, { ...options, environment, log });
  const { backends } = behind;
  const server =
    topology === 'hive'
      ? await serveHive(behind, options)
      : await serveGateway(backends, gatewayOptions(options, log));
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {} });
  const ask = asker(server.url);

  return {
    url: server.url,
    adminUrl: server.adminUrl,
    databaseUrl,
    secret: testSecret,
    filesDir,
    sql,
    ask,
    as: (token) => (document, variables) => ask(document, variables, { token }),
    settle: () => settle(sql),
    inbox: (to) => newestMessage(server.url, to),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await backends.stop();
      await sql.end();
      await dropDatabase(clusterUrl, name);
      await rm(filesDir, { recursive: true });
    },
  };
}

const gatewayOptions = (options: GraphOptions, log: Logger): GatewayOptions => ({
  host: '127.0.0.1',
  port: 0,
  production: options.production ?? false,
  log,
  // Nobody's request is on its way when a test ends.
  lingerMs: 0,
  // Plans of every shipped document, for the few that a test asks for.
  warm: false,
  ...(options.admin ? { adminPort: 0 } : {}),
  trustedProxyHops: options.behindProxy ? 1 : 0,
  ...(options.manifests === undefined ? {} : { manifests: options.manifests }),
});

/** Loaded where it is asked for only: few tests do. */
async function serveHive(behind: Behind, { manifests }: GraphOptions) {
  const hive = await import('../hive/serve-hive.ts');
  const { url, stop } = await hive.serveHive({ ...behind, secret: testSecret, manifests });
  return { url, adminUrl: undefined, stop };
}

type Behind = {
  readonly backends: Backends;
  /** Where the subgraphs stand that are processes of their own. */
  readonly urls: Readonly<Record<string, string>>;
};

type Opening = GraphOptions & {
  readonly environment: Readonly<Record<string, string>>;
  readonly log: Logger;
};

async function openTogether(
  databaseUrl: string,
  { worker, production, environment, log }: Opening,
): Promise<Behind> {
  const backends = await openOneProcess({
    databaseUrl,
    secret: testSecret,
    publicUrl,
    production: production ?? false,
    log,
    inherited: environment,
    poolMax: 8,
    ...(worker === undefined ? {} : { worker }),
  });
  return { backends, urls: {} };
}

async function openSplit(
  databaseUrl: string,
  { environment: given, log }: Opening,
): Promise<Behind> {
  const environment = {
    ...given,
    PATH: process.env['PATH'],
    DATABASE_URL: databaseUrl,
    GATEHOUSE_SECRET: testSecret,
    PUBLIC_URL: publicUrl,
    LOG_LEVEL: 'fatal',
  };
  const onDeath = (name: string) => log.error({ name }, 'a subgraph ended by itself');
  const processes = await startSubgraphs({ environment, onDeath });
  await processes.ready();
  const backends = remoteSubgraphs({ urls: processes.urls, secret: testSecret, log });
  const stop = async () => {
    await backends.stop();
    await processes.stop();
  };
  return { backends: { ...backends, stop }, urls: processes.urls };
}

async function newestMessage(url: string, to: string): Promise<InboxMessage> {
  const look = async () => {
    const response = await fetch(`${url}/identity/dev/inbox.json?to=${encodeURIComponent(to)}`);
    const messages = (await response.json()) as InboxMessage[];
    return messages[0];
  };
  const message = await waitFor(look, { timeoutMs: 10_000 });
  if (message === undefined) throw new Error(`No message to ${to} within 10 seconds.`);
  return message;
}
