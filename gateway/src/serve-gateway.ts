import { readFileSync } from 'node:fs';
import { manifestsFolder, supergraphFile as committed } from '@gatehouse/schema/contract-files';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { logRequests } from './access-log.ts';
import type { Backends } from './backends.ts';
import { allowOrigins, developmentOrigins, sandboxOrigin } from './cors.ts';
import { drainApp } from './drain-app.ts';
import { landingPage } from './explorer.ts';
import { graphRoute } from './graph-route.ts';
import { createGraphServer } from './graph-server.ts';
import { answerHealth } from './health.ts';
import { createHttp } from './http.ts';
import { lingerDefaultMs } from './limits.ts';
import { loadDocuments } from './persisted-documents.ts';
import { secureHeaders } from './security-headers.ts';
import { forwardRoutes } from './subgraph-routes.ts';

export type GatewayOptions = {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly production: boolean;
  readonly log: Logger;
  readonly corsOrigins?: readonly string[] | undefined;
  /** Apollo Sandbox on `/graphql`; by default in development only. */
  readonly explorer?: boolean | undefined;
  readonly supergraphFile?: string | undefined;
  /** The folder of the manifests. */
  readonly manifests?: string | undefined;
  /** How many proxies in front may say whose address it is. */
  readonly trustedProxyHops?: number | undefined;
  /** How long a load balancer needs to notice that we are not ready any more. */
  readonly drainMs?: number | undefined;
  /** How long kept connections may still send; 0 where nobody is on the way, as in a test. */
  readonly lingerMs?: number | undefined;
};

export type Serving = { readonly url: string; readonly stop: () => Promise<void> };

/** Puts the graph on a port. `stop` answers every request that has arrived, then lets go of the port. */
export async function serveGateway(backends: Backends, options: GatewayOptions): Promise<Serving> {
  const { host, port, production, log, trustedProxyHops = 0 } = options;
  const { drainMs = 0, lingerMs = lingerDefaultMs } = options;
  const { explorer = !production, corsOrigins = production ? [] : defaultOrigins } = options;
  const server = createGraphServer(backends, {
    supergraphSdl: readFileSync(options.supergraphFile ?? committed, 'utf8'),
    introspection: !production,
    hideHints: production,
    landingPage: landingPage(explorer),
    log,
  });
  await server.start();

  const app = createHttp({ trustedProxyHops, log });
  const draining = drainApp(app, { drainMs, lingerMs });
  logRequests(app, log);
  secureHeaders(app, production);
  allowOrigins(app, corsOrigins);
  answerHealth(app, { ping: backends.ping, isDraining: draining.isDraining });
  forwardRoutes(app, { backends, production });
  const documents = loadDocuments(options.manifests ?? manifestsFolder);
  const { verifyToken } = backends;
  const policy = { documents, production };
  app.all('/graphql', graphRoute({ server, verifyToken, policy, explorer }));

  // Whoever opens the address that the terminal shows finds something.
  if (explorer) app.get('/', async (_request, reply) => reply.redirect('/graphql'));

  const url = await app.listen({ host, port });
  const stop = async () => {
    await draining.stop();
    await server.stop();
  };
  return { url, stop };
}

const defaultOrigins = [...developmentOrigins, sandboxOrigin];
