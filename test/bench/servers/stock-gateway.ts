import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { supergraphFile } from '@gatehouse/schema/contract-files';
import { runChild } from './run-child.ts';
import { host, type StockGatewaySettings } from './settings.ts';

type Context = { readonly authorization?: string | undefined };

/** Apollo's gateway as its documentation starts it, on our supergraph; the one addition is the token, which it forwards. */
await runChild(async ({ urls }: StockGatewaySettings) => {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource<Context>({
        url: urls[name] ?? '',
        willSendRequest: ({ request, context }) => {
          const { authorization } = context;
          if (authorization !== undefined)
            request.http?.headers.set('authorization', authorization);
        },
      }),
  });
  const server = new ApolloServer<Context>({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { host, port: 0 },
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
  });
  return { url, stop: () => server.stop() };
});
