import { pipeline } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { OpenedEntry } from './open-entries.ts';
import type { AuditFilter } from './audit-filter.ts';

const columns = [
  'at',
  'id',
  'source',
  'verb',
  'entityType',
  'entityId',
  'accountId',
  'membershipId',
  'sessionId',
  'portal',
  'before',
  'after',
  'address',
  'userAgent',
  'requestId',
] as const satisfies readonly (keyof OpenedEntry)[];

/** What the last row says of those above it. */
type Closing = { readonly filter: AuditFilter; readonly head: string | null; rows: number };

/** Entries as CSV, with a head row and a closing one. It counts into `closing` as it goes; no cell is run as a formula. */
export function csvOf(
  entries: AsyncIterable<OpenedEntry>,
  closing: Closing,
): AsyncIterable<Uint8Array> {
  const csv = stringify({
    escape_formulas: true,
    record_delimiter: 'windows',
    // A single one of these ends a row for many readers, and what follows would begin a cell.
    quoted_match: /[\r\n]/,
  });
  // What goes wrong destroys the stream, and so reaches whoever reads it.
  return pipeline(rowsOf(entries, closing), csv, () => {});
}

async function* rowsOf(entries: AsyncIterable<OpenedEntry>, closing: Closing) {
  yield columns;
  for await (const entry of entries) {
    closing.rows += 1;
    yield columns.map((column) => textOf(entry[column]));
  }
  const { filter, rows, head } = closing;
  const said = [
    'END',
    `rows ${rows}`,
    `head ${head ?? 'none'}`,
    `filter ${JSON.stringify(filter)}`,
  ];
  // As wide as the others: programs that read CSV want it so.
  yield columns.map((_column, index) => said[index] ?? '');
}

const textOf = (value: Date | string | null): string =>
  value instanceof Date ? value.toISOString() : (value ?? '');
