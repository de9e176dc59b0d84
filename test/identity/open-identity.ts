import { identity } from '@gatehouse/identity/subgraph';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { openSubgraph, type OpenSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Graph } from '../kit/graph.ts';

export type Identity = AsyncDisposable & {
  readonly open: OpenSubgraph;
  /** The entities of these representations, as the gateway would ask for them. */
  readonly entities: (
    representations: readonly object[],
    fields: string,
    token?: string,
  ) => Promise<{ readonly entities: readonly unknown[]; readonly codes: readonly unknown[] }>;
};

/** The identity subgraph alone, as the gateway sees it, beside the whole one on the same database. */
export async function openIdentity(
  { databaseUrl, secret }: Pick<Graph, 'databaseUrl' | 'secret'>,
  inherited?: Readonly<Record<string, string>>,
): Promise<Identity> {
  const urls = await prepareDatabase(databaseUrl, { schemas: [identity], secret });
  const keys = publishedKeys(() => open.handle(new Request('http://identity/identity/jwks.json')));
  const open = await openSubgraph(identity, {
    databaseUrl: urls['identity'] ?? databaseUrl,
    secret,
    publicUrl: 'http://localhost:4000',
    production: false,
    log: createLog({ level: 'silent', name: 'test' }),
    verifyToken: tokenVerifier(keys),
    deliver: async () => {},
    worker: false,
    inherited,
  });
  return {
    open,
    entities: async (representations, fields, token) => {
      const query = `query ($list: [_Any!]!) { _entities(representations: $list) { ${fields} } }`;
      const authorization = token === undefined ? undefined : `Bearer ${token}`;
      const caller = { authorization, requestId: 'test', address: '192.0.2.1', userAgent: 'test' };
      const variables = { list: representations };
      // A token that is refused as a whole is an answer too, as it is to the gateway.
      const { data, errors = [] } = await open
        .execute({ query, variables }, caller)
        .catch((error: GraphQLError): ExecutionResult => ({ errors: [error] }));
      const entities = (data?.['_entities'] ?? []) as readonly unknown[];
      return {
        entities: JSON.parse(JSON.stringify(entities)) as readonly unknown[],
        codes: errors.map(({ extensions }) => extensions['code']),
      };
    },
    [Symbol.asyncDispose]: () => open.stop(),
  };
}
