import { Logger } from 'graphile-worker';
import type { Log } from './log.ts';

/**
 * The queue's own messages, in our log. Its report of a failed task is left out: it carries the error's whole text, in which
 * the database driver writes parameters; `report-failures` tells the same with less.
 */
export function queueLogger(log: Log, name: string): Logger {
  return new Logger(() => (level, message, meta) => {
    const fields = { jobs: name };
    if (meta['failure'] === true) return;
    if (level === 'error') log.error(fields, message);
    else if (level === 'warning') log.warn(fields, message);
    else log.debug(fields, message);
  });
}
