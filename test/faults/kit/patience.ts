import { availableParallelism, loadavg } from 'node:os';

/** Half a machine to spare: what other programs take then shows in no figure. */
const quietLoad = 0.5;

/**
 * By how much a bound of time is to be stretched on a machine that was busy before the test began: how many programs there were
 * for each processor. 1 on a machine of one's own, where the bounds are as they are written down.
 */
export const patience: number = stretched(loadavg()[0] ?? 0);

function stretched(load: number): number {
  const perCore = load / availableParallelism();
  if (perCore <= quietLoad) return 1;
  const times = Math.round((1 + perCore) * 10) / 10;
  console.warn(
    `The machine is busy (load ${load.toFixed(1)}): bounds of time are stretched ${times} times.`,
  );
  return times;
}
