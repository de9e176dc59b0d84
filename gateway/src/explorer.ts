import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';
import { exampleDocument } from './example-operations.ts';

/** `sandbox`: Apollo Sandbox on `/graphql` and GraphiQL on `/explorer`. `local`: only the latter, which needs no network. */
export type Explorer = 'sandbox' | 'local' | 'off';

/** The page states itself which hosts of Apollo's it loads from; this adds what only a header can say. */
export const explorerPolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/** A browser that opens the address, not a client that sends an operation by GET. */
export const wantsExplorer = ({ method, headers, url }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && !url.includes('query=');

/** Apollo Sandbox with operations to start from, its own telemetry off; nothing at all where it is not wanted. */
export function landingPage(explorer: Explorer): ApolloServerPlugin<GatewayContext> {
  if (explorer !== 'sandbox') return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
    ...exampleDocument(),
  });
}
