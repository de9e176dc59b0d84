import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Backends } from './backends.ts';
import { nobodyAsks } from './context.ts';
import { createGraphServer, type GraphServerOptions } from './graph-server.ts';
import { liveGraph, type GraphServer, type LiveGraph } from './live-graph.ts';
import type { Documents } from './persisted-documents.ts';
import { warmPlans } from './warm-plans.ts';
import { watchSupergraph } from './watch-supergraph.ts';

type Options = Omit<GraphServerOptions, 'supergraphSdl' | 'validate'> & {
  readonly file: string;
  /** True for a file that no test of ours has composed again. */
  readonly validate: boolean;
  readonly lookEveryMs: number;
  readonly documents: Documents;
  /** Whether shipped documents are planned before anybody asks for them. */
  readonly warm: boolean;
};

export type WatchedGraph = Omit<LiveGraph, 'replace'> & {
  /** True once every shipped document has its plan. */
  readonly isWarm: () => boolean;
  /** How many plans the serving one keeps. */
  readonly plans: () => number;
  /** Looks for a new supergraph now. */
  readonly reload: () => Promise<void>;
};

/** The graph of a supergraph file, and of whatever the file holds later. */
export async function openLiveGraph(backends: Backends, options: Options): Promise<WatchedGraph> {
  const { file, log, lookEveryMs, metrics } = options;
  let isStopped = false;
  let isWarm = !options.warm;
  const open = opener(backends, { ...options, isStopped: () => isStopped });
  const tell = (sdl: string) => {
    metrics.supergraphInfo.reset();
    metrics.supergraphInfo.set({ hash: hashOf(sdl) }, 1);
  };

  const text = readFileSync(file, 'utf8');
  const first = await open(text, options.validate);
  let { plans } = first;
  tell(text);
  const live = liveGraph(first.server, (error) => log.error({ err: error }, 'stopping failed'));
  // In the meantime requests are answered, each with what planning it costs: a start waits for nothing that only helps.
  const warming = first
    .warm()
    .then(() => void (isWarm = true))
    .catch((error: unknown) => log.error({ err: error }, 'plans are not warm'));

  const take = async (newer: string) => {
    const next = await open(newer, true);
    try {
      await answers(next.server);
      await next.warm();
      if (isStopped) throw new Error('The gateway is stopping.');
    } catch (error) {
      await next.server.stop();
      throw error;
    }
    live.replace(next.server);
    ({ plans } = next);
    tell(newer);
  };
  const watch = watchSupergraph({
    file,
    serving: text,
    everyMs: lookEveryMs,
    take,
    onTried: (result) => metrics.supergraphReload.inc({ result }),
    log,
  });
  return {
    executeHTTPGraphQLRequest: live.executeHTTPGraphQLRequest,
    answerAgain: live.answerAgain,
    isWarm: () => isWarm,
    plans: () => plans(),
    reload: watch.look,
    stop: async () => {
      isStopped = true;
      await Promise.all([watch.stop(), warming]);
      await live.stop();
    },
  };
}

type Opening = Options & { readonly isStopped: () => boolean };

/** Starts the server of a supergraph; whether its plans are made before or after it serves is for the caller to say. */
const opener =
  (backends: Backends, options: Opening) => async (supergraphSdl: string, validate: boolean) => {
    const { documents, log, isStopped } = options;
    const { server, schema, plans } = createGraphServer(backends, {
      ...options,
      supergraphSdl,
      validate,
    });
    await server.start();
    const warm = async () => {
      if (options.warm) await warmPlans(server, { documents, schema: schema(), log, isStopped });
    };
    return { server, plans, warm };
  };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Apollo swallows what goes wrong when a schema is handed from its gateway to its server, and tells the first request. */
async function answers(server: GraphServer): Promise<void> {
  const contextValue = nobodyAsks();
  const { body } = await server.executeOperation({ query: '{ __typename }' }, { contextValue });
  const answer = body.kind === 'single' ? body.singleResult.data?.['__typename'] : undefined;
  if (answer === undefined) throw new Error('The new supergraph answers nothing.');
}
