import { EventEmitter } from 'node:events';
import type { Job, WorkerEvents } from 'graphile-worker';
import type { Log } from './log.ts';

/** A failed attempt is a warning, the last one an error: from then on the job waits in the dead letters for a person. */
export function reportFailures(log: Log, name: string): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('job:error', ({ job, error }) => {
    const isLast = job.attempts >= job.max_attempts;
    const fields = { jobs: name, ...describe(job), reason: rootMessage(error) };
    if (isLast) log.error(fields, 'A job has used up its attempts and is now a dead letter.');
    else log.warn(fields, 'A job failed and will be tried again.');
  });
  return events;
}

function describe({ id, task_identifier, attempts, max_attempts, payload }: Job): object {
  const { to, event } = (payload ?? {}) as { to?: string; event?: { id?: string; name?: string } };
  return {
    job: id,
    task: task_identifier,
    attempt: attempts,
    attemptsMax: max_attempts,
    to,
    event: event?.name,
  };
}

/** The innermost cause: the layers around it repeat the statement with its parameters, which no log should keep. */
function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : rootMessage(error.cause);
}
