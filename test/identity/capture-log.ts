import { Writable } from 'node:stream';

/** A place for a log, and what was written there. */
export function captureLog(): { readonly sink: Writable; readonly text: () => string } {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()),
  });
  return { sink, text: () => lines.join('') };
}
