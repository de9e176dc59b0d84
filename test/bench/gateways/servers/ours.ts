import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backends } from '@gatehouse/gateway/backends';
import { inProcess } from '@gatehouse/gateway/data-sources/in-process';
import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { serveGateway } from '@gatehouse/gateway/serve-gateway';
import { requestExecutor, type GraphRequest } from '@gatehouse/kit-subgraph/execute-request';
import { createLog, type Logger } from '@gatehouse/kit-subgraph/log';
import type { Caller } from '@gatehouse/kit-subgraph/open-subgraph';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { runChild } from '../../servers/run-child.ts';
import { host, productionLimits } from '../../servers/settings.ts';
import { composeAt, guardedSubgraphSchema, names, subgraphSchema } from '../graph.ts';
import type { GatewaySettings } from './settings.ts';

/** Our gateway as in production — limits, documents by id, metrics, access log — over subgraphs without a database. */
await runChild(async ({ urls, guarded = false, manifests, folder }: GatewaySettings) => {
  const log = createLog({ level: 'info', name: 'gatehouse' });
  const supergraphFile = join(folder, `supergraph-${process.pid}.graphql`);
  writeFileSync(supergraphFile, composeAt(urls ?? {}));
  const backends = urls === undefined ? inOneProcess(guarded, log) : split(urls, log);
  const options = { host, port: 0, production: true, log, manifests, supergraphFile };
  const server = await serveGateway(backends, { ...options, ...productionLimits });
  const stop = async () => {
    await server.stop();
    await backends.stop();
  };
  return { url: `${server.url}/graphql`, stop };
});

function split(urls: Readonly<Record<string, string>>, log: Logger): Backends {
  const origins = Object.entries(urls).map(([name, url]) => [name, new URL(url).origin]);
  const secret = 'a secret of this benchmark';
  const backends = remoteSubgraphs({ urls: Object.fromEntries(origins), secret, log });
  return { ...backends, verifyToken: async () => undefined };
}

function inOneProcess(guarded: boolean, log: Logger): Backends {
  const schemaOf = guarded ? guardedSubgraphSchema : subgraphSchema;
  // Whoever is signed in: the rules look no further.
  const viewer = {} as Viewer;
  const sources = new Map(
    names.map((name) => {
      const run = requestExecutor({ schema: schemaOf(name), log });
      const execute = (request: GraphRequest, caller: Caller) =>
        run(request, { ...caller, viewer });
      return [name, inProcess({ execute }, log)];
    }),
  );
  return {
    names,
    dataSource: (name) => sources.get(name)!,
    route: async () => new Response(null, { status: 404 }),
    verifyToken: async () => undefined,
    ping: async () => {},
    pingOne: async () => {},
    pools: () => ({}),
    stopWorkers: async () => {},
    stop: async () => {},
  };
}
