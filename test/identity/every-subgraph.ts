import { randomUUID } from 'node:crypto';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { openSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import { ticketing } from '@gatehouse/ticketing/subgraph';
import type { Graph } from '../kit/graph.ts';

export const myTickets = '{ myTickets(first: 1) { pageInfo { hasNextPage } } }';

/** One guarded field of each subgraph. */
export const guarded = {
  identity: '{ me { id } }',
  ticketing: myTickets,
  payments: `{ payment(id: "${randomUUID()}") { id } }`,
  finances: '{ ledgerHealth { id } }',
};

/** What a customer is answered by identity, ticketing, payments and finances, in this order. */
export const codesOf = (graph: Graph, token: string) =>
  Promise.all(
    Object.values(guarded).map(async (document) => (await graph.as(token)(document)).code ?? 'OK'),
  );

/** The payment was invented, and the ledgers are no customer's business. */
export const alive = ['OK', 'OK', 'NOT_FOUND', 'FORBIDDEN'];
export const dead = alive.map(() => 'UNAUTHENTICATED');

/** Another process of ticketing on the same database, that only answers requests. */
export async function anotherTicketing({ url, databaseUrl, secret }: Graph) {
  const keys = publishedKeys(() => fetch(`${url}/identity/jwks.json`));
  const open = await openSubgraph(ticketing, {
    databaseUrl: roleUrl(databaseUrl, 'ticketing', secret),
    secret,
    publicUrl: 'http://localhost:4000',
    production: false,
    log: createLog({ level: 'silent', name: 'test' }),
    verifyToken: tokenVerifier(keys),
    deliver: async () => {},
    worker: false,
  });
  const caller = { requestId: 'test', address: '192.0.2.1', userAgent: 'test' };
  return {
    codeOf: (token: string, query = myTickets): Promise<unknown> =>
      open.execute({ query }, { ...caller, authorization: `Bearer ${token}` }).then(
        ({ errors }) => errors?.[0]?.extensions['code'] ?? 'OK',
        (error: { readonly extensions: { readonly code: string } }) => error.extensions.code,
      ),
    [Symbol.asyncDispose]: () => open.stop(),
  };
}
