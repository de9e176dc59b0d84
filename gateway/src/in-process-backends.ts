import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { prepareJobs } from '@gatehouse/kit-events/prepare-jobs';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { openSubgraph, type OpenSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import type { AnySubgraph } from '@gatehouse/kit-subgraph/subgraph';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import type { Backends } from './backends.ts';
import { inProcess } from './data-sources/in-process.ts';

export type OneProcess = {
  /** The database as its owner: roles and migrations are made through it. */
  readonly databaseUrl: string;
  readonly secret: string;
  readonly publicUrl: string;
  readonly production: boolean;
  readonly log: Logger;
  /** What the process was started with; see `Resources`. */
  readonly inherited?: NodeJS.ProcessEnv;
  /** Connections for requests, per subgraph. */
  readonly poolMax?: number;
  /** False for a process that answers requests only. */
  readonly worker?: boolean;
};

type Opened = ReadonlyMap<string, OpenSubgraph>;

/** Opens subgraphs in this process on one database; they hear of one another's events by a call. */
export async function openInProcess(
  subgraphs: readonly AnySubgraph[],
  { databaseUrl, ...options }: OneProcess,
): Promise<Backends> {
  const { secret, log } = options;
  const urls = await prepareDatabase(databaseUrl, { schemas: subgraphs, secret });
  const urlOf = (name: string) => urls[name] ?? databaseUrl;
  // All queues before any subgraph: one may publish to another's before that one is open.
  await Promise.all(subgraphs.map(({ name }) => prepareJobs(urlOf(name), name)));

  // Workers run from the moment they are opened: what one has to deliver before all are open waits here.
  const { promise: opened, resolve, reject } = Promise.withResolvers<Opened>();
  // Whoever waits for it is told; where nobody does, the reason is thrown below.
  opened.catch(() => {});
  const fetchKeys = async () =>
    get(await opened, 'identity').handle(new Request('http://identity/identity/jwks.json'));
  const keys = publishedKeys(fetchKeys, { log });
  const verifyToken = tokenVerifier(keys);
  const deliver = async (to: string, event: EventEnvelope) =>
    void (await get(await opened, to).receive(event));
  const hosting = { ...options, verifyToken, onKeys: keys.learn, deliver };
  const openings = await Promise.allSettled(
    subgraphs.map((subgraph) =>
      openSubgraph(subgraph, { ...hosting, databaseUrl: urlOf(subgraph.name) }),
    ),
  );

  const open = openings.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = openings.find((each) => each.status === 'rejected');
  if (failed !== undefined) {
    reject(failed.reason);
    await Promise.allSettled(open.map((subgraph) => subgraph.stop()));
    throw failed.reason;
  }
  const byName = new Map(open.map((subgraph) => [subgraph.name, subgraph]));
  resolve(byName);
  return { ...backendsOf(byName, log), verifyToken };
}

function backendsOf(open: Opened, log: Logger): Omit<Backends, 'verifyToken'> {
  const each = async (act: (subgraph: OpenSubgraph) => Promise<void>) =>
    void (await Promise.all([...open.values()].map(act)));
  return {
    names: [...open.keys()],
    dataSource: (name) => inProcess(get(open, name), log),
    route: (name, request) => get(open, name).handle(request),
    ping: () => each((subgraph) => subgraph.ping()),
    pingOne: (name) => get(open, name).ping(),
    pools: () => Object.fromEntries([...open].map(([name, { pool }]) => [name, pool()])),
    stopWorkers: () => each((subgraph) => subgraph.stopWorker()),
    stop: async () => {
      // All workers first: a delivery to a subgraph that is already closed would fail for nothing.
      await each((subgraph) => subgraph.stopWorker());
      await each((subgraph) => subgraph.stop());
    },
  };
}

function get(open: Opened, name: string): OpenSubgraph {
  const subgraph = open.get(name);
  if (subgraph === undefined) throw new Error(`This process has no subgraph called ${name}.`);
  return subgraph;
}
