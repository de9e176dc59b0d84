import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/**
 * One after the other: closing months, setting the rules by which their profit is shared, and sharing it. What one of them reads
 * is what the other writes, and a month that is not there yet cannot be locked.
 */
export async function lockProfit(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('finances.profit', 0))`);
}
