import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { subgraphDefinitions } from '@gatehouse/gateway/one-process';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { createLog } from '@gatehouse/kit-subgraph/log';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import { createLocalJWKSet } from 'jose';
import { runChild } from './run-child.ts';
import { host, poolMax, type StockSubgraphSettings } from './settings.ts';

/** One subgraph as Apollo's documentation serves it: our schema, resolvers, rules and database behind its standalone server. */
await runChild(async ({ name, databaseUrl, secret, keys }: StockSubgraphSettings) => {
  const subgraph = subgraphDefinitions.find((each) => each.name === name);
  if (subgraph === undefined) throw new Error(`There is no subgraph called ${name}.`);
  const log = createLog({ level: 'info', name });
  const connection = openDb(databaseUrl, {
    schema: subgraph.tables,
    applicationName: `stock-${name}`,
    max: poolMax,
  });
  const { db, sql } = connection;
  const publicUrl = 'http://localhost';
  const running = await subgraph.start({ db, sql, publicUrl, secret, production: true, log });
  const verifyToken = tokenVerifier(createLocalJWKSet(keys));
  const server = new ApolloServer<BaseContext>({ schema: subgraph.schema });
  const { url } = await startStandaloneServer(server, {
    listen: { host, port: 0 },
    context: async ({ req }) =>
      running.createContext({
        viewer: await verifyToken(req.headers.authorization),
        now: new Date(),
        hearsIdentity: true,
        requestId: randomUUID(),
        address: req.socket.remoteAddress ?? '',
        userAgent: req.headers['user-agent'] ?? '',
      }),
  });
  const stop = async () => {
    await server.stop();
    await running.stop?.();
    await connection.close();
  };
  return { url, stop };
});
