import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Release = {
  readonly orderId: string;
  readonly to: 'EXPIRED' | 'CANCELLED';
  readonly now: Date;
};

/** Ends a hold and gives its places back; false when there is no hold to end, or none that is due. */
export async function releaseOrder(tx: TicketingDb, { orderId, to, now }: Release) {
  const [row] = await tx.execute<{ released: boolean }>(sql`
    select ticketing.release_order(${orderId}::uuid, ${to}, ${now.toISOString()}::timestamptz) as released`);
  return row?.released === true;
}
