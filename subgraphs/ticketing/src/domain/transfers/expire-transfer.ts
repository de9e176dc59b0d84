import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, eq, lte, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Expiry = { readonly transferId: string; readonly now: Date };

/** Writes down that an offer is over. Nobody relies on it: the clock has ended it already. */
export async function expireTransfer(
  db: TicketingDb,
  { transferId, now }: Expiry,
): Promise<boolean> {
  const expired = await db
    .update(transfers)
    .set({ status: 'EXPIRED', decidedAt: sql`${transfers.expiresAt}` })
    .where(
      and(
        eq(transfers.id, transferId),
        eq(transfers.status, 'PENDING'),
        lte(transfers.expiresAt, now),
      ),
    )
    .returning({ id: transfers.id });
  return expired.length > 0;
}
