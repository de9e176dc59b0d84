import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** What one transaction folds: short enough that nothing waits for it. */
const journalsPerFold = 5000;

export const foldDaysJob = 'foldDays';

/** Adds what was posted since to the sums of its days, until nothing is left; any number of processes may do it at once. */
export async function foldDays(db: Tx, journalsMax = journalsPerFold): Promise<void> {
  let moved = 1;
  while (moved > 0) {
    // oxlint-disable-next-line no-await-in-loop -- each fold begins where the one before ended.
    const [row] = await db.execute<{ moved: number }>(
      sql`select finances.fold_ledger_days(${journalsMax}::integer) as moved`,
    );
    moved = row?.moved ?? 0;
  }
}
