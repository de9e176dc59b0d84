import { Writable } from 'node:stream';
import { createLog, type Logger } from '@gatehouse/kit-subgraph/log';

/** A log whose entries can be read. */
export function captureLog(): {
  readonly log: Logger;
  readonly entries: () => Record<string, unknown>[];
} {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()),
  });
  return {
    log: createLog({ level: 'info', name: 'test' }, sink),
    entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
