import { setTimeout as pause } from 'node:timers/promises';

export type Traffic = {
  readonly requests: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

type Wishes = {
  /** Sends one request; true when the answer was right. */
  readonly send: () => Promise<boolean>;
  readonly perSecond: number;
};

/**
 * What everybody else sends meanwhile, at a steady rate: a request is sent when its time has come, and not when the one before
 * it was answered, so that a standstill shows in all requests it has delayed.
 */
export function beginTraffic({ send, perSecond }: Wishes): () => Promise<Traffic> {
  const tookMs: number[] = [];
  let failed = 0;
  const over = new AbortController();
  const sendOne = async (dueAt: number) => {
    const isRight = await send().catch(() => false);
    if (!isRight) failed += 1;
    tookMs.push(performance.now() - dueAt);
  };
  const begin = async () => {
    const sent: Promise<void>[] = [];
    const startedAt = performance.now();
    while (!over.signal.aborted) {
      const dueAt = startedAt + (sent.length * 1000) / perSecond;
      const early = dueAt - performance.now();
      if (early > 1) await pause(early);
      sent.push(sendOne(Math.max(dueAt, startedAt)));
    }
    await Promise.all(sent);
  };
  const all = begin();
  return async () => {
    over.abort();
    await all;
    const sorted = tookMs.toSorted((one, other) => one - other);
    const at = (share: number) =>
      Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
    return { requests: sorted.length, failed, p50Ms: at(0.5), p99Ms: at(0.99) };
  };
}
