import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { prepareJobs } from '@gatehouse/kit-events/prepare-jobs';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import { callSubgraph } from './call-subgraph.ts';
import { drain } from './drain.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { hopHandler } from './hop-handler.ts';
import { createLog, type Logger } from './log.ts';
import { openSubgraph, type OpenSubgraph } from './open-subgraph.ts';
import { publishedKeys } from './published-keys.ts';
import { hopKey } from './signature.ts';
import { runUntilStopped, type Closing } from './shutdown.ts';
import { serveAdmin } from './serve-admin.ts';
import { startEnvironment } from './start-environment.ts';
import type { AnySubgraph } from './subgraph.ts';
import { tokenVerifier } from './verify-token.ts';

/** Longer than the gateway's own, so that it never writes into a socket that is being closed. */
const keepAliveTimeoutMs = 75_000;

/** As at the gateway, who keeps its connections and may be sending at any moment. */
const lingerMs = 500;

/** Longer than anybody waits: the gateway 5 s, another subgraph with an event 10 s. */
const answerMs = 10_000;

/** All of stopping; whoever started us kills after 15 s. */
const shutdownDeadlineMs = 14_000;

/** Runs one subgraph as a process of its own, for the gateway and other subgraphs alone. */
export async function serve(subgraph: AnySubgraph): Promise<void> {
  const environment = startEnvironment(readEnvironment);
  const log = createLog({ level: environment.logLevel, name: subgraph.name });
  const start = async (closing: Closing) => {
    endWithParent(closing);
    const open = await openFromEnvironment(subgraph, environment, log);
    closing.defer(open.stop);
    const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs });
    const { isDraining, saysClose, stop } = drain(server, { drainMs: 0, lingerMs, answerMs });
    const keys = hopKeys(environment);
    server.on('request', hopHandler({ open, keys, log, isDraining, saysClose }));
    server.listen(environment.port, environment.host);
    await once(server, 'listening');
    // Jobs and requests end side by side: a job may take as long as a request, and the time is for both.
    closing.defer(async () => void (await Promise.all([open.stopWorker(), stop()])));
    const { host, port, adminPort } = environment;
    const watch = { host, port: adminPort, isDraining };
    const admin = adminPort === undefined ? undefined : await serveAdmin(open, watch);
    closing.defer(async () => admin?.stop());
    log.info({ port, adminUrl: admin?.url }, 'subgraph ready');
  };
  await runUntilStopped(start, { log, deadlineMs: shutdownDeadlineMs });
}

/** The first signs; whoever has the deployment's secret may be any process anyway. */
const hopKeys = ({ hopSecrets, secret }: Environment): readonly KeyObject[] =>
  [...hopSecrets, secret].map(hopKey);

/** Started with a channel, as by `pnpm start:split`, we end with whoever holds its other end, however that went. */
function endWithParent({ stop }: Closing): void {
  process.on('disconnect', stop);
  if (process.send !== undefined && !process.connected) stop();
}

async function openFromEnvironment(
  subgraph: AnySubgraph,
  environment: Environment,
  log: Logger,
): Promise<OpenSubgraph> {
  const { databaseUrl, secret, subgraphUrls } = environment;
  const [key = hopKey(secret)] = hopKeys(environment);
  const { name, migrations } = subgraph;
  const urls = await prepareDatabase(databaseUrl, { schemas: [{ name, migrations }], secret });
  const roleUrl = urls[name] ?? databaseUrl;
  await prepareJobs(roleUrl, name);
  const post = async (to: string, path: string, event?: EventEnvelope) => {
    const signal = AbortSignal.timeout(10_000);
    const url = `${subgraphUrls[to]}${path}`;
    if (event === undefined) return callSubgraph(key, { url, method: 'GET', signal });
    const body = JSON.stringify(event);
    const response = await callSubgraph(key, { url, method: 'POST', body, signal });
    if (!response.ok) throw new Error(`${to} answered ${response.status} to ${event.name}`);
    return response;
  };
  const keys = publishedKeys(() => post('identity', '/identity/jwks.json'), { log });
  return openSubgraph(subgraph, {
    ...environment,
    databaseUrl: roleUrl,
    log,
    verifyToken: tokenVerifier(keys),
    onKeys: keys.learn,
    deliver: async (to, event) => void (await post(to, '/_events', event)),
  });
}
