import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../context.ts';
import type { Metrics } from '../metrics.ts';

type Source = GraphQLDataSource<GatewayContext>;
type Answer = Awaited<ReturnType<Source['process']>>;
type Options = {
  readonly subgraph: string;
  readonly metrics: Pick<Metrics, 'subgraphDuration' | 'subgraphInflight'>;
};

/** Measures every call of one subgraph, in this process or elsewhere. */
export function measured(source: Source, { subgraph, metrics }: Options): Source {
  const inflight = metrics.subgraphInflight(subgraph);
  return {
    process: async (options) => {
      const started = performance.now();
      inflight.calls += 1;
      let outcome = 'error';
      try {
        const answer = await source.process(options);
        outcome = outcomeOf(answer);
        return answer;
      } finally {
        inflight.calls -= 1;
        const ms = performance.now() - started;
        metrics.subgraphDuration.observe({ subgraph, outcome }, ms / 1000);
        const { subgraphMs } = (options.context as GatewayContext).record;
        subgraphMs[subgraph] = Math.round(((subgraphMs[subgraph] ?? 0) + ms) * 10) / 10;
      }
    },
  };
}

const outcomes: ReadonlyMap<unknown, string> = new Map([
  ['SUBGRAPH_UNAVAILABLE', 'unavailable'],
  ['SUBGRAPH_TIMEOUT', 'timeout'],
  ['INTERNAL', 'error'],
]);

/** A refusal is an answer like any other: the subgraph is well. */
function outcomeOf({ errors }: Answer): string {
  for (const error of errors ?? []) {
    const outcome = outcomes.get(error.extensions?.['code']);
    if (outcome !== undefined) return outcome;
  }
  return 'ok';
}
