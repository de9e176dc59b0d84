import { Writable } from 'node:stream';
import { createLog, type Logger } from '@gatehouse/kit-subgraph/log';

export type CapturedLog = {
  readonly log: Logger;
  readonly text: () => string;
  readonly entries: () => readonly Record<string, unknown>[];
};

/** A log that a test can read. */
export function captureLog(): CapturedLog {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()),
  });
  const log = createLog({ level: 'trace', name: 'test' }, sink);
  return {
    log,
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
