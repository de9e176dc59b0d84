import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Verification reads a block at a time, and a request beside it should not notice. */
const rowsPerBlockMax = 5000;

/** Seals the log as far as its transactions have ended, and answers how many entries that were; one process at a time does. */
export async function sealScans(db: TicketingDb, now: Date): Promise<number> {
  let sealed = 0;
  for (;;) {
    const [row] = await db.execute<{ rows: number }>(sql`
      select ticketing.seal_scans(${now.toISOString()}::timestamptz, ${rowsPerBlockMax}) as rows`);
    const rows = row?.rows ?? 0;
    sealed += rows;
    if (rows < rowsPerBlockMax) return sealed;
  }
}
