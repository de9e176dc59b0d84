import { sql } from 'drizzle-orm';
import type { Tx } from './desk.ts';

/**
 * Waits until nobody else moves what is available to this organizer or what it owes, and keeps others waiting until the end of
 * the transaction: what it owes is a derived account, which no posting locks. Taken before any row, but the disbursement or
 * payment that the transaction is about.
 */
export async function lockOrganizer(tx: Tx, organizerId: string, currency: string): Promise<void> {
  const name = `finances.organizer:${organizerId}:${currency}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
