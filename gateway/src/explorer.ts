import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { operationsFolder } from '@gatehouse/schema/contract-files';
import type { FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';

/** The page states itself which hosts of Apollo's it loads from; this adds what only a header can say. */
export const explorerPolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/** A browser that opens the address, not a client that sends an operation by GET. */
export const wantsExplorer = ({ method, headers, url }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && !url.includes('query=');

/** Apollo Sandbox with an operation to start from, its own telemetry off; nothing at all where there is no explorer. */
export function landingPage(enabled: boolean): ApolloServerPlugin<GatewayContext> {
  if (!enabled) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
    document: readFileSync(join(operationsFolder, 'customer', 'BrowseEvents.graphql'), 'utf8'),
    variables: { first: 5 },
  });
}
