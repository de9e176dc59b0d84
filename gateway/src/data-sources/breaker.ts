import type { Logger } from '@gatehouse/kit-subgraph/log';
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  handleAll,
  IsolatedCircuitError,
  SamplingBreaker,
} from 'cockatiel';
import {
  breakerCallsMin,
  breakerFailuresShare,
  breakerHalfOpenMs,
  breakerWindowMs,
} from '../limits.ts';

export type Breaker = {
  readonly guarded: <T>(call: () => Promise<T>) => Promise<T>;
  /** True while calls are refused here. */
  readonly isOpen: () => boolean;
};

/** Spares a subgraph that does not answer the calls that it would not answer, and us the waiting. */
export function breaker(log: Logger): Breaker {
  const policy = circuitBreaker(handleAll, {
    halfOpenAfter: breakerHalfOpenMs,
    breaker: new SamplingBreaker({
      threshold: breakerFailuresShare,
      duration: breakerWindowMs,
      minimumRps: breakerCallsMin / (breakerWindowMs / 1000),
    }),
  });
  policy.onBreak(() => log.warn('subgraph is not asked for the time being'));
  policy.onReset(() => log.info('subgraph is asked again'));
  return {
    guarded: async (call) => {
      // One asks whether the subgraph is back; whoever else would wait for that answer, which may take as long as it can.
      if (policy.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      return policy.execute(call);
    },
    isOpen: () => policy.state !== CircuitState.Closed,
  };
}

/** True for what was refused here and never sent. */
export const isBroken = (error: unknown): boolean =>
  error instanceof BrokenCircuitError || error instanceof IsolatedCircuitError;
