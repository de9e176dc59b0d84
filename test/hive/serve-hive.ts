import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway-runtime';
import http from '@graphql-mesh/transport-http';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Backends } from '@gatehouse/gateway/backends';
import { loadDocuments } from '@gatehouse/gateway/persisted-documents';
import { documentNotAllowed } from '@gatehouse/kit-subgraph/errors';
import { manifestsFolder, supergraphFile } from '@gatehouse/schema/contract-files';
import { signHops } from './sign-hops.ts';

type Options = {
  /** `http://host:port` by subgraph. */
  readonly urls: Readonly<Record<string, string>>;
  readonly secret: string;
  /** Answers the subgraphs' own routes, which are no part of the graph, and says whose token it is. */
  readonly backends: Pick<Backends, 'route' | 'verifyToken'>;
  /** A folder of manifests other than the shipped ones. */
  readonly manifests?: string | undefined;
};

type Serving = { readonly url: string; readonly stop: () => Promise<void> };

/** Hive Gateway, with the planner of Hive Router, in our gateway's place before the same subgraph processes. */
export async function serveHive(options: Options): Promise<Serving> {
  const { urls, secret, backends, manifests = manifestsFolder } = options;
  const documents = loadDocuments(manifests);
  const entries = Object.entries(urls).map(([name, url]) => [name, `${url}/graphql`] as const);
  const runtime = createGatewayRuntime({
    supergraph: readFileSync(supergraphFile, 'utf8'),
    unifiedGraphHandler,
    transports: { http },
    transportEntries: Object.fromEntries(entries.map(([name, location]) => [name, { location }])),
    plugins: () => [
      routes(backends),
      signHops(
        secret,
        entries.map(([, location]) => location),
      ),
    ],
    persistedDocuments: {
      extractPersistedOperationId: (sent) =>
        (sent as { documentId?: string }).documentId?.replace('sha256:', '') ?? null,
      getPersistedOperation: async (id) => documents.get(id)?.text ?? null,
      // Which clients may send texts is the edge's to say, and this is another edge: as much of it as the journeys ask.
      allowArbitraryDocuments: async ({ headers }) => {
        const viewer = await backends.verifyToken(headers.get('authorization') ?? undefined);
        return viewer?.portal !== 'usher';
      },
      customErrors: { persistedQueryOnly: () => documentNotAllowed() },
    },
    logging: false,
    graphiql: false,
    landingPage: false,
  });
  const server = createServer(runtime);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await runtime.dispose();
    },
  };
}

/** What is no part of the graph goes to the subgraph that is named first, as a proxy would send it. */
const routes = ({ route }: Pick<Backends, 'route'>): GatewayPlugin => ({
  onRequest: async (asked) => {
    const { request, url } = asked;
    const [, name = ''] = url.pathname.split('/');
    if (name !== 'graphql') asked.endResponse(await route(name, request));
  },
});
