import { setTimeout as pause } from 'node:timers/promises';
import {
  retriesKeptMax,
  retriesShare,
  retryAfterMaxMs,
  retryDelayMs,
  retryJitterMs,
} from '../limits.ts';
import { NothingReceived } from './read-answer.ts';

type Until = {
  readonly signal: AbortSignal;
  /** When the signal ends the waiting, on the clock of `performance`. */
  readonly endsAt: number;
};

export type Retry = <T>(call: () => Promise<T>, until: Until) => Promise<T>;

/**
 * Tries a second time what went wrong before the subgraph said anything, as when its process is replaced. Every call earns a
 * part of a second try: a subgraph that is down must not be asked twice as much by all who wait for it.
 */
export function retryOnce(): Retry {
  let earned = retriesKeptMax;
  return async (call, { signal, endsAt }) => {
    earned = Math.min(retriesKeptMax, earned + retriesShare);
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof NothingReceived) || signal.aborted || earned < 1) throw error;
      const { afterMs = retryDelayMs } = error;
      const pauseMs = afterMs + Math.random() * retryJitterMs;
      if (afterMs > retryAfterMaxMs || performance.now() + pauseMs >= endsAt) throw error;
      earned -= 1;
      await pause(pauseMs, undefined, { signal });
      return call();
    }
  };
}
