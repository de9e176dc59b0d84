import { setTimeout as pause } from 'node:timers/promises';
import type { EventEnvelope } from './envelope.ts';
import type { Log } from './log.ts';
import type { Deliver } from './run-worker.ts';

export type Telling = {
  readonly to: readonly string[];
  readonly everyMs: number;
  /** What is to be said at this moment. */
  readonly say: () => Promise<EventEnvelope>;
  /** A subscriber has heard it, and so is there. */
  readonly onHeard?: (subscriber: string) => Promise<void>;
};

/** After one that did not arrive. */
const againMs = 1000;

/** A subscriber that is just starting is nothing to report. */
const silentMax = 5;

/**
 * Tells each subscriber the newest state, again and again until stopped. Not through the queue: a state that is said anew every
 * few seconds needs neither retries nor order, and what a subscriber that was away would get from a queue is old.
 */
export function keepTelling(
  { to, everyMs, say, onHeard }: Telling,
  { deliver, log }: { readonly deliver: Deliver; readonly log: Log },
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const tell = async (subscriber: string) => {
    let silent = 0;
    while (!signal.aborted) {
      const isHeard = await say()
        .then((event) => deliver(subscriber, event))
        .then(() => onHeard?.(subscriber))
        .then(
          () => true,
          () => false,
        );
      silent = isHeard ? 0 : silent + 1;
      if (silent === silentMax) log.warn({ to: subscriber }, 'A subscriber does not hear us.');
      await pause(isHeard ? everyMs : againMs, undefined, { signal }).catch(() => {});
    }
  };
  const ended = Promise.all(to.map(tell));
  return async () => {
    stopping.abort();
    await ended;
  };
}
