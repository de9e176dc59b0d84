import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Files } from '@gatehouse/kit-files/open-files';
import { stringify } from 'csv-stringify';
import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { removeExportJob } from './remove-export.ts';

const schedule = scheduler('ticketing');

const linkLivesMs = 15 * 60_000;

export type Exported = {
  readonly url: string;
  readonly expiresAt: Date;
  readonly rowCount: number;
};

type Cell = string | number | bigint | Date | null;

type Table = {
  readonly columns: readonly string[];
  /** Reads in a snapshot of the database, so that the pages of a long read fit together. */
  readonly rows: (tx: TicketingDb) => AsyncIterable<readonly Cell[]>;
  readonly now: Date;
};

/** Writes a CSV file row by row and answers a signed link to it; the file goes when the link ends. No cell is run as a formula. */
export async function exportCsv(
  { db, files }: { readonly db: TicketingDb; readonly files: Files },
  { columns, rows, now }: Table,
): Promise<Exported> {
  const exportId = randomUUID();
  const expiresAt = new Date(now.getTime() + linkLivesMs);
  await schedule(db, removeExportJob, { exportId }, { runAt: expiresAt });
  let rowCount = 0;
  async function* lines(tx: TicketingDb) {
    yield columns;
    for await (const row of rows(tx)) {
      rowCount += 1;
      yield row.map(textOf);
    }
  }
  await db.transaction(
    async (tx) => {
      // The role gives up on requests after a few seconds; a large event may take longer.
      await tx.execute(sql`set local statement_timeout = '60s'`);
      await files.storeExport(
        exportId,
        pipeline(lines(tx), toCsv(), () => {}),
      );
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  return { url: files.exportUrl(exportId, expiresAt), expiresAt, rowCount };
}

const toCsv = () =>
  stringify({
    escape_formulas: true,
    record_delimiter: 'windows',
    // A single one of these ends a row for many readers, and what follows would begin a cell.
    quoted_match: /[\r\n]/,
  });

const textOf = (value: Cell): string =>
  value instanceof Date ? value.toISOString() : String(value ?? '');
