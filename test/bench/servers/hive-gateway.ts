import { readFileSync } from 'node:fs';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import http from '@graphql-mesh/transport-http';
import { supergraphFile } from '@gatehouse/schema/contract-files';
import { listen } from './listen.ts';
import { runChild } from './run-child.ts';
import type { StockGatewaySettings } from './settings.ts';

/** Hive Gateway with its native planner on our supergraph; the one addition is the token, which it forwards. */
await runChild(async ({ urls }: StockGatewaySettings) => {
  const runtime = createGatewayRuntime({
    supergraph: readFileSync(supergraphFile, 'utf8'),
    unifiedGraphHandler,
    transports: { http },
    transportEntries: Object.fromEntries(
      Object.entries(urls).map(([name, location]) => [name, { location }]),
    ),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => {
        const authorization = request.headers.get('authorization');
        return authorization === null ? {} : { authorization };
      },
    },
    logging: false,
    graphiql: false,
    landingPage: false,
  });
  const { url, stop } = await listen((request, response) => void runtime(request, response));
  return { url, stop: () => stop().then(() => runtime.dispose()) };
});
