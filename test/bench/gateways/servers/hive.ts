import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import http from '@graphql-mesh/transport-http';
import { listen } from '../../servers/listen.ts';
import { runChild } from '../../servers/run-child.ts';
import { composeAt, names, subgraphSchema } from '../graph.ts';
import { runText } from './run-text.ts';
import type { GatewaySettings } from './settings.ts';

/** Hive Gateway with its native planner; without addresses its subgraphs are called in its own process. */
await runChild(async ({ urls }: GatewaySettings) => {
  const runtime = createGatewayRuntime({
    supergraph: composeAt(urls ?? {}),
    unifiedGraphHandler,
    transports: { http },
    logging: false,
    graphiql: false,
    landingPage: false,
    ...(urls === undefined ? { fetchAPI: { fetch: localFetch() as never } } : {}),
  });
  const { url, stop } = await listen((request, response) => void runtime(request, response));
  return { url, stop: () => stop().then(() => runtime.dispose()) };
});

/** Its way to a subgraph is a fetch: this one stays in the process. */
function localFetch() {
  const byHost = new Map(names.map((name) => [`${name}.invalid`, runText(subgraphSchema(name))]));
  return async (url: string, { body }: { body: string }) => {
    const run = byHost.get(new URL(url).host);
    if (run === undefined) throw new Error(`Nobody is at ${url}.`);
    const text = JSON.stringify(await run(JSON.parse(body) as never));
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}
