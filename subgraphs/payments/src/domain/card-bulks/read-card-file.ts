import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { CardBulk, CardBulkRow } from '@gatehouse/payments-db/card-bulks';
import { CsvError, parse } from 'csv-parse/sync';
import { readDay } from '../cards/read-day.ts';
import { readSerial } from '../cards/read-serial.ts';
import { readUid } from '../cards/read-uid.ts';

export type ReadRow = Pick<CardBulkRow, 'line' | 'uid' | 'serial' | 'expiresOn' | 'problem'>;

type Line = Readonly<Record<string, string>>;
type Entry = { readonly record: Line; readonly info: { readonly lines: number } };

const rowsMax = 10_000;
const columns = ['uid', 'serial', 'expires_on'];

/** What is kept of a cell that cannot be read, so that its report stays short. */
const shown = (text: string): string =>
  text.trim().slice(0, 40).toWellFormed().replaceAll('\0', '');

/** The rows of a file, each with what is wrong with it by itself; BAD_USER_INPUT for a file that is no list of cards. */
export function readCardFile(
  text: string,
  { operation, field }: Pick<CardBulk, 'operation'> & { readonly field: string },
): readonly ReadRow[] {
  const entries = readLines(text, field);
  if (entries.length === 0) throw badInput('This file has no rows.', field);
  if (entries.length > rowsMax) throw badInput(`A file has at most ${rowsMax} rows.`, field);
  const named = Object.keys(entries[0]?.record ?? {});
  const wanted = operation === 'CREATE' ? ['uid', 'serial'] : ['uid'];
  const missing = wanted.find((name) => !named.includes(name));
  if (missing !== undefined) throw badInput(`The first line names no column ${missing}.`, field);
  const unknown = named.find((name) => !columns.includes(name));
  if (unknown !== undefined)
    throw badInput(`There is no column ${shown(unknown)}: name ${columns.join(', ')}.`, field);
  const seen = new Set<string>();
  return entries.map(({ record, info }) => {
    const row = readRow(record, operation);
    const problem = row.problem ?? repeated(row, seen);
    return Object.assign(row, { line: info.lines, problem });
  });
}

function readLines(text: string, field: string): readonly Entry[] {
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      info: true,
      // One more tells that there are too many.
      to: rowsMax + 1,
      skip_empty_lines: true,
      max_record_size: 1000,
    }) as unknown as Entry[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw badInput(`This is no CSV file: ${shown(error.message)}`, field);
  }
}

function readRow(record: Line, operation: CardBulk['operation']): Omit<ReadRow, 'line'> {
  const { uid: uidCell = '', serial: serialCell = '', expires_on: dayCell = '' } = record;
  const uid = readUid(uidCell);
  const isNew = operation === 'CREATE';
  const serial = isNew ? readSerial(serialCell) : undefined;
  const isDayGiven = isNew && dayCell.trim() !== '';
  const day = isDayGiven ? readDay(dayCell) : undefined;
  const problem =
    (uid === undefined && 'BAD_UID') ||
    (isNew && serial === undefined && 'BAD_SERIAL') ||
    (isDayGiven && day === undefined && 'BAD_DATE') ||
    null;
  return {
    uid: uid ?? shown(uidCell),
    serial: isNew ? (serial ?? shown(serialCell)) : null,
    expiresOn: isDayGiven ? (day ?? shown(dayCell)) : null,
    problem,
  };
}

/** Of rows that name the same card the first one counts. */
function repeated({ uid, serial }: Pick<ReadRow, 'uid' | 'serial'>, seen: Set<string>) {
  const names = [`uid ${uid}`, ...(serial === null ? [] : [`serial ${serial}`])];
  if (names.some((name) => seen.has(name))) return 'REPEATED' as const;
  for (const name of names) seen.add(name);
  return null;
}
