import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { openSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { ticketing } from '@gatehouse/ticketing/subgraph';
import type { Graph } from '../kit/graph.ts';
import { aViewer } from '../kit/viewer.ts';
import { countingProxy } from './counting-proxy.ts';

type Who = Pick<Viewer, 'portal' | 'profileId'> & Partial<Pick<Viewer, 'scope' | 'role'>>;

// Reads of its list of revocations would be counted with those of requests.
const { revocations: _revocations, ...deaf } = ticketing;

/** Ticketing by itself on a graph's database, behind a proxy that counts its statements. */
export async function loneTicketing({
  databaseUrl,
  secret,
}: Pick<Graph, 'databaseUrl' | 'secret'>) {
  const proxy = await countingProxy(roleUrl(databaseUrl, 'ticketing', secret));
  let viewer: Viewer | undefined;
  const open = await openSubgraph(deaf, {
    databaseUrl: proxy.url,
    secret,
    publicUrl: 'http://localhost:4000',
    production: false,
    log: createLog({ level: 'silent', name: 'test' }),
    verifyToken: async () => viewer,
    deliver: async () => {},
    // One connection: its prepared statements are warm after the first request.
    poolMax: 1,
    worker: false,
  });
  const caller = { authorization: undefined, requestId: '', address: '', userAgent: '' };

  return {
    during: proxy.during,
    ask: async (query: string, variables: object = {}, who?: Who) => {
      viewer = who && aViewer(who);
      return open.execute({ query, variables: { ...variables } }, caller);
    },
    [Symbol.asyncDispose]: async () => {
      await open.stop();
      await proxy[Symbol.asyncDispose]();
    },
  };
}
