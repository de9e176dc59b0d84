import { setTimeout as pause } from 'node:timers/promises';

const intervalMs = 15;

/** Waits for a condition that nothing announces. False when the time is up. */
export async function until(condition: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (!condition()) {
    if (performance.now() > deadline) return false;
    await pause(intervalMs);
  }
  return true;
}
