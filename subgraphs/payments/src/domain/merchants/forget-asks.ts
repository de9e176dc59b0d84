import { merchantAsks } from '@gatehouse/payments-db/cards';
import { inArray, lt } from 'drizzle-orm';
import type { Db } from '../till.ts';

/** Far longer than any of the windows in which asks are counted. */
const keptMs = 24 * 3_600_000;

/** So many that a batch ends well before the role's statement timeout. */
const batchSizeDefault = 10_000;

/** Deletes what shops asked so long ago that no limit counts it any more, in batches that commit one by one. */
export async function forgetAsks(db: Db, now: Date, batchSize = batchSizeDefault): Promise<void> {
  const isOld = lt(merchantAsks.at, new Date(now.getTime() - keptMs));
  let deleted = batchSize;
  while (deleted === batchSize) {
    const batch = db
      .select({ id: merchantAsks.id })
      .from(merchantAsks)
      .where(isOld)
      .limit(batchSize);
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other.
    const gone = await db
      .delete(merchantAsks)
      .where(inArray(merchantAsks.id, batch))
      .returning({ id: merchantAsks.id });
    deleted = gone.length;
  }
}
