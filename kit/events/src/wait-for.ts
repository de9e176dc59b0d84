import { setTimeout as pause } from 'node:timers/promises';

type WaitOptions = { readonly timeoutMs: number; readonly intervalMs?: number };

const longestIntervalMs = 100;

/**
 * Asks until there is an answer, or gives up with `undefined`: for a mutation whose effect arrives by event. Polling, not
 * LISTEN: a few reads by primary key cost less than a held connection, and work in whichever process the effect lands.
 */
export async function waitFor<T>(
  check: () => Promise<T | undefined>,
  { timeoutMs, intervalMs = 5 }: WaitOptions,
): Promise<T | undefined> {
  const deadline = performance.now() + timeoutMs;
  for (let interval = intervalMs; ; interval = Math.min(interval * 1.5, longestIntervalMs)) {
    const answer = await check();
    const leftMs = deadline - performance.now();
    if (answer !== undefined || leftMs <= 0) return answer;
    await pause(Math.min(interval, leftMs));
  }
}
