import { manifestsFolder, supergraphFile as committed } from '@gatehouse/schema/contract-files';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { logRequests } from './access-log.ts';
import type { Backends } from './backends.ts';
import { allowOrigins, developmentOrigins, sandboxOrigin } from './cors.ts';
import { drainApp } from './drain-app.ts';
import { landingPage, type Explorer } from './explorer.ts';
import { graphRoute } from './graph-route.ts';
import { answerHealth, watchHealth } from './health.ts';
import { countRequests } from './count-requests.ts';
import { createHttp, type Arrival } from './http.ts';
import { lingerDefaultMs, supergraphLookEveryMs } from './limits.ts';
import { serveLocalExplorer } from './local-explorer.ts';
import { monitorLoop } from './loop-monitor.ts';
import { createMetrics } from './metrics.ts';
import { openLiveGraph } from './open-live-graph.ts';
import { loadDocuments, type PersistedMode } from './persisted-documents.ts';
import { serveAdmin } from './serve-admin.ts';
import { secureHeaders } from './security-headers.ts';
import { forwardRoutes } from './subgraph-routes.ts';
import { turnAway } from './turn-away.ts';

export type GatewayOptions = {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly production: boolean;
  readonly log: Logger;
  readonly corsOrigins?: readonly string[] | undefined;
  /** In production there is none, whatever is asked for here. */
  readonly explorer?: Explorer | undefined;
  /** 0 for any free one; none without it. */
  readonly adminPort?: number | undefined;
  readonly persistedMode?: PersistedMode | undefined;
  readonly supergraphFile?: string | undefined;
  /** How often the file is looked at for a new supergraph. */
  readonly supergraphLookEveryMs?: number | undefined;
  /** False where most shipped documents will never be asked for, as in a test. */
  readonly warm?: boolean | undefined;
  /** The folder of the manifests. */
  readonly manifests?: string | undefined;
  /** How many proxies in front may say whose address it is. */
  readonly trustedProxyHops?: number | undefined;
  /** How often one address may ask; 0, and without it, as often as it likes. */
  readonly requestsPerMinute?: number | undefined;
  /** How late the event loop may be before requests are turned away; 0, and without it, as late as it gets. */
  readonly shedAtLagMs?: number | undefined;
  /** How long a client may take to send its request. */
  readonly arrival?: Arrival | undefined;
  /** How long a load balancer needs to notice that we are not ready any more. */
  readonly drainMs?: number | undefined;
  /** How long kept connections may still send; 0 where nobody is on the way, as in a test. */
  readonly lingerMs?: number | undefined;
};

export type Serving = {
  readonly url: string;
  readonly adminUrl: string | undefined;
  /** Looks for a new supergraph now. */
  readonly reload: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Puts the graph on a port. `stop` answers every request that has arrived, then lets go of the port. */
export async function serveGateway(backends: Backends, options: GatewayOptions): Promise<Serving> {
  const { host, port, production, log, trustedProxyHops = 0 } = options;
  const { drainMs = 0, lingerMs = lingerDefaultMs, adminPort } = options;
  const explorer = production ? 'off' : (options.explorer ?? 'sandbox');
  const { corsOrigins = production ? [] : originsBesides(explorer) } = options;
  const { pools, breakers } = backends;
  const metrics = createMetrics({ planCacheEntries: () => graph.plans(), pools, breakers });
  const documents = loadDocuments(options.manifests ?? manifestsFolder);
  const graph = await openLiveGraph(backends, {
    file: options.supergraphFile ?? committed,
    // A contract test composes the committed one again: every start would pay for what is known.
    validate: options.supergraphFile !== undefined,
    lookEveryMs: options.supergraphLookEveryMs ?? supergraphLookEveryMs,
    documents,
    warm: options.warm ?? true,
    introspection: !production,
    hideHints: production,
    landingPage: landingPage(explorer),
    log,
    metrics,
  });

  const app = createHttp({ ...options, trustedProxyHops });
  const draining = drainApp(app, { drainMs, lingerMs });
  logRequests(app, log);
  countRequests(app, metrics);
  secureHeaders(app, production);
  allowOrigins(app, corsOrigins);
  const loop = monitorLoop();
  await turnAway(app, { ...options, lagMs: loop.lagMs });
  const health = watchHealth({
    backends,
    isDraining: draining.isDraining,
    isWarm: graph.isWarm,
    loopLagMs: loop.lagMs,
  });
  answerHealth(app, health);
  forwardRoutes(app, { backends, production });
  const { verifyToken } = backends;
  const persistedMode = options.persistedMode ?? (production ? 'enforce' : 'log');
  const policy = { documents, mode: persistedMode, persisted: metrics.persisted };
  app.all('/graphql', graphRoute({ server: graph, verifyToken, policy, explorer }));

  if (explorer !== 'off') serveLocalExplorer(app, log);

  const url = await app.listen({ host, port });
  const admin =
    adminPort === undefined
      ? undefined
      : await serveAdmin({ host, port: adminPort, health, metrics });
  const stop = async () => {
    await draining.stop();
    await graph.stop();
    loop.stop();
    await admin?.stop();
  };
  return { url, adminUrl: admin?.url, reload: graph.reload, stop };
}

const originsBesides = (explorer: Explorer): readonly string[] =>
  explorer === 'sandbox' ? [...developmentOrigins, sandboxOrigin] : developmentOrigins;
