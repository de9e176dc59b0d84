import { setTimeout as pause } from 'node:timers/promises';
import { type Runner, type RunnerOptions, startRunner } from './start-runner.ts';

export type Supervisor = { readonly stop: () => Promise<void> };

const restartAfterMs = 1_000;

/** Keeps a runner running: a new one follows any that was not stopped. */
export async function supervise(options: RunnerOptions): Promise<Supervisor> {
  const stopping = new AbortController();
  let runner = await startRunner(options);
  const watching = (async () => {
    for (;;) {
      await runner.ended;
      if (stopping.signal.aborted) return;
      options.log.warn({ jobs: options.name }, 'The worker ended unexpectedly and starts again.');
      const next = await startAgain(options, stopping.signal);
      if (!next) return;
      runner = next;
      if (stopping.signal.aborted) await runner.stop();
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await runner.stop();
      await watching;
    },
  };
}

/** Undefined when there is no more need of one. */
async function startAgain(
  options: RunnerOptions,
  signal: AbortSignal,
): Promise<Runner | undefined> {
  while (!signal.aborted) {
    await pause(restartAfterMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return undefined;
    try {
      return await startRunner(options);
    } catch {
      // The database is still away; it is asked again.
    }
  }
  return undefined;
}
