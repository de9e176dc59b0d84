import { providerEvents } from '@gatehouse/payments-db/providers';
import { sql } from 'drizzle-orm';
import type { Db } from '../till.ts';

/** Longer than a provider repeats itself and a person looks into a payment. */
const keptMs = 90 * 24 * 60 * 60_000;

/** So many that a batch ends well before the role's statement timeout. */
const batchSizeDefault = 5_000;

/**
 * Forgets what old events said, for payers' details may be in it; that they came is known for ever, or a repeat would be new.
 * In batches that commit one by one.
 */
export async function forgetEventBodies(
  db: Db,
  now: Date,
  batchSize = batchSizeDefault,
): Promise<void> {
  const before = new Date(now.getTime() - keptMs).toISOString();
  let forgotten = batchSize;
  while (forgotten === batchSize) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other.
    const rows = await db.execute(sql`
      update ${providerEvents} set body = null
      where (provider, event_id) in (
        select provider, event_id from ${providerEvents}
        where received_at < ${before}::timestamptz and body is not null and state <> 'RECEIVED'
        limit ${batchSize})
      returning event_id`);
    forgotten = [...rows].length;
  }
}
