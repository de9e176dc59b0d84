import { sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** One makes cards at a time: two files that share uids and serials in another order would wait for each other for ever. */
export const lockMinting = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('payments.cards', 0))`);
};
