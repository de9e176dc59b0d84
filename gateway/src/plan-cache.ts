import type { GatewayConfig } from '@apollo/gateway';
import { LRUCache } from 'lru-cache';
import type { QueryPlan } from './execution/plan.ts';
import { documentsKeptMax, planCacheMaxBytes } from './limits.ts';
import type { Metrics } from './metrics.ts';

type Cache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

type Counted = Pick<Metrics, 'planCacheHits' | 'planCacheMisses' | 'phaseDuration'>;

/**
 * The gateway's plans, kept as by its own cache, with what that does not tell: hits, misses and the time that plans take.
 * `finish` may change a new plan: the gateway executes the very object that it puts here.
 */
export function planCache(
  metrics: Counted,
  finish: (plan: QueryPlan) => void,
): Cache & { readonly size: () => number } {
  const plans = new LRUCache<string, QueryPlan>({
    max: documentsKeptMax,
    maxSize: planCacheMaxBytes,
    sizeCalculation: (plan) => Buffer.byteLength(JSON.stringify(plan)),
  });
  // The gateway plans in one go, right after a miss; of two misses at once the second is planned after the first.
  let planningSince = 0;
  return {
    get: async (key) => {
      const plan = plans.get(key);
      if (plan === undefined) {
        metrics.planCacheMisses.inc();
        planningSince = performance.now();
      } else metrics.planCacheHits.inc();
      return plan;
    },
    set: async (key, plan) => {
      const now = performance.now();
      metrics.phaseDuration.observe({ phase: 'plan' }, (now - planningSince) / 1000);
      planningSince = now;
      finish(plan);
      plans.set(key, plan);
    },
    delete: async (key) => plans.delete(key),
    clear: () => plans.clear(),
    size: () => plans.size,
  };
}
