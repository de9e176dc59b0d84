import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loopWindowMs } from './limits.ts';

export type LoopMonitor = {
  /** How late the event loop was, at the 99th percentile of the last window. */
  readonly lagMs: () => number;
  readonly stop: () => void;
};

const resolutionMs = 20;

/** Watches how long requests wait for the one thread that answers them. */
export function monitorLoop(windowMs = loopWindowMs): LoopMonitor {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  delays.enable();
  let lagMs = 0;
  const timer = setInterval(() => {
    // What is measured is the time between two looks, of which the resolution is meant.
    lagMs = Math.max(0, delays.percentile(99) / 1e6 - resolutionMs);
    delays.reset();
  }, windowMs);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    delays.disable();
  };
  return { lagMs: () => lagMs, stop };
}
