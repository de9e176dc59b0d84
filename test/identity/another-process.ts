import type { Writable } from 'node:stream';
import { openOneProcess } from '@gatehouse/gateway/one-process';
import { serveGateway } from '@gatehouse/gateway/serve-gateway';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { asker, type Ask } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';

export type AnotherProcess = AsyncDisposable & { readonly url: string; readonly ask: Ask };

type Options = {
  /** The subgraphs in production; the edge stays one that takes any document. */
  readonly production?: boolean;
  readonly worker?: boolean;
  /** Connections of each subgraph; 4 by default. */
  readonly poolMax?: number;
  /** What this process reads from its environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Everything that is logged, also what nobody logs by default. */
  readonly log?: Writable;
};

/** Another Gatehouse on the database of a graph, sharing nothing else with it: one more process, or the one after a restart. */
export async function openAnother(
  { databaseUrl, secret, filesDir }: Pick<Graph, 'databaseUrl' | 'secret' | 'filesDir'>,
  { production = false, worker = false, poolMax = 4, environment, log: sink }: Options = {},
): Promise<AnotherProcess> {
  const level = sink === undefined ? 'silent' : 'trace';
  const log = createLog({ level, name: 'test' }, sink);
  const publicUrl = 'http://localhost:4000';
  const inherited = { FILES_DIR: filesDir, ...environment };
  const hosting = { databaseUrl, secret, publicUrl, production, worker, log, inherited };
  const backends = await openOneProcess({ ...hosting, poolMax });
  const edge = { host: '127.0.0.1', port: 0, production: false, log, lingerMs: 0 };
  const server = await serveGateway(backends, edge);
  return {
    url: server.url,
    ask: asker(server.url),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await backends.stop();
    },
  };
}
