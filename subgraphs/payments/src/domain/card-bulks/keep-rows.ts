import { cardBulkRows } from '@gatehouse/payments-db/card-bulks';
import { sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';
import type { ReadRow } from './read-card-file.ts';

/** So many in one statement. */
const sliceSize = 2000;

/** Keeps the rows of a file, each with what is wrong with it by itself. */
export async function keepRows(tx: Tx, bulkId: string, rows: readonly ReadRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += sliceSize) {
    const slice = JSON.stringify(rows.slice(from, from + sliceSize));
    // One parameter, whatever the number of rows.
    await tx.execute(sql`
      insert into ${cardBulkRows} (bulk_id, line, uid, serial, expires_on, problem)
      select ${bulkId}::uuid, line, uid, serial, "expiresOn", problem
      from jsonb_to_recordset(${slice}::text::jsonb)
        as row (line integer, uid text, serial text, "expiresOn" text, problem text)`);
  }
}
