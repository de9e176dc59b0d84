import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/**
 * Keeps whoever makes an event or a payment known and whoever waits for it apart, until the end of the transaction: the later
 * one sees what the other did, and so nothing waits for what is there. A payment's is taken before its event's.
 */
export async function lockAwaited(tx: Tx, id: string): Promise<void> {
  const name = `finances.awaited:${id}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
