import { ApolloGateway, type GraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { execute, parse, type DocumentNode } from 'graphql';
import { runChild } from '../../servers/run-child.ts';
import { composeAt, subgraphSchema } from '../graph.ts';
import type { GatewaySettings } from './settings.ts';

/** Apollo's gateway as its documentation starts it; without addresses its subgraphs are called in its own process. */
await runChild(async ({ urls }: GatewaySettings) => {
  const gateway = new ApolloGateway({
    supergraphSdl: composeAt(urls ?? {}),
    buildService: ({ name, url }) =>
      urls === undefined ? local(name) : new RemoteGraphQLDataSource({ url: url ?? '' }),
  });
  const server = new ApolloServer({ gateway });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, stop: () => server.stop() };
});

/** Apollo's own LocalGraphQLDataSource parses every text every time; this one remembers what it has parsed. */
function local(name: string): GraphQLDataSource {
  const schema = subgraphSchema(name);
  const parsed = new Map<string, DocumentNode>();
  return {
    process: async ({ request }) => {
      const { query = '', variables, operationName } = request;
      const document = parsed.get(query) ?? parse(query);
      parsed.set(query, document);
      const asked = { schema, document, operationName, contextValue: {} };
      return (await execute({ ...asked, variableValues: variables })) as never;
    },
  };
}
