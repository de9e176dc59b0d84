import type { PoolUse } from '@gatehouse/kit-postgres/open-db';
import { watchPools } from '@gatehouse/kit-subgraph/watch-pools';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { watchBreakers, type Breakers } from './watch-breakers.ts';

/** Numbers that are read when somebody asks for them. */
type Readings = {
  readonly planCacheEntries: () => number;
  readonly pools: () => Readonly<Record<string, PoolUse>>;
  /** Which subgraph processes are not asked for the time being. */
  readonly breakers?: Breakers | undefined;
};

/** From what is answered out of memory to the deadline of a request. */
const requestBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Parsing takes microseconds, and planning what nobody has planned before a good part of a second. */
const phaseBuckets = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

export type Metrics = ReturnType<typeof createMetrics>;

/**
 * What the gateway counts. Every label has few values, and none that a client makes up: `operation` is the name of a shipped
 * document or `other`, `client` the portal of a verified token, `code` one of the codes that may leave.
 */
export function createMetrics({ planCacheEntries, pools, breakers }: Readings) {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    { labelNames, buckets }: { labelNames: Label[]; buckets: number[] },
  ) => new Histogram({ name, help, labelNames, buckets, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });

  const entries = gauge('graphql_plan_cache_entries', 'Plans that are kept.', []);
  Object.assign(entries, { collect: () => entries.set(planCacheEntries()) });
  watchPools(registry, pools);
  if (breakers !== undefined) watchBreakers(registry, breakers);
  const inflight = countInflight(gauge);
  return {
    registry,
    requests: counter('graphql_requests_total', 'Requests by how they ended.', [
      'operation',
      'type',
      'client',
      'code',
    ]),
    requestDuration: histogram('graphql_request_duration_seconds', 'From arrival to answer.', {
      labelNames: ['operation'],
      buckets: requestBuckets,
    }),
    phaseDuration: histogram('graphql_phase_duration_seconds', 'parse, validate, plan, execute.', {
      labelNames: ['phase'],
      buckets: phaseBuckets,
    }),
    subgraphDuration: histogram(
      'graphql_subgraph_request_duration_seconds',
      'Calls of subgraphs by how they ended.',
      { labelNames: ['subgraph', 'outcome'], buckets: requestBuckets },
    ),
    /** Counted where the calls are made, and read when somebody asks. */
    subgraphInflight: inflight,
    planCacheHits: counter('graphql_plan_cache_hits', 'Operations that had their plan.', []),
    planCacheMisses: counter('graphql_plan_cache_misses', 'Operations that were planned.', []),
    rejected: counter('graphql_rejected_total', 'Requests refused before execution.', ['reason']),
    persisted: counter('graphql_persisted_total', 'Documents by id, and what enforcing refuses.', [
      'result',
    ]),
    supergraphInfo: gauge('supergraph_info', 'The supergraph that serves.', ['hash']),
    supergraphReload: counter('supergraph_reload_total', 'Supergraphs tried, by result.', [
      'result',
    ]),
    /** Memory, processor, descriptors, collections and the event loop, once for the process. */
    watchProcess: () => collectDefaultMetrics({ register: registry }),
  };
}

type NewGauge = <Label extends string>(
  name: string,
  help: string,
  labelNames: Label[],
) => Gauge<Label>;

/** By subgraph, a count for whoever makes its calls: a figure that is read is cheaper than one that is told of each change. */
function countInflight(gauge: NewGauge): (subgraph: string) => { calls: number } {
  const inflight = new Map<string, { calls: number }>();
  const help = 'Calls that wait for a subgraph.';
  const waiting = gauge('graphql_subgraph_inflight', help, ['subgraph']);
  Object.assign(waiting, {
    collect: () => {
      for (const [subgraph, { calls }] of inflight) waiting.set({ subgraph }, calls);
    },
  });
  return (subgraph) => {
    const counted = inflight.get(subgraph) ?? { calls: 0 };
    inflight.set(subgraph, counted);
    return counted;
  };
}
