import { orders } from '@gatehouse/ticketing-db/orders';
import { and, asc, lte, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { expireOrder } from './expire-order.ts';

/** More at a time would keep the buyer waiting who asked, and may already have room. */
const ordersMax = 50;

/**
 * Expires overdue holds among these, each in its own transaction: expiry is by the clock and not by the job. False
 * when there were none; one that somebody else ended meanwhile counts, for its places are free too.
 */
export async function expireOverdueOrders(
  db: TicketingDb,
  holds: SQL | undefined,
  now: Date,
): Promise<boolean> {
  const overdue = await db
    .select({ orderId: orders.id })
    .from(orders)
    .where(and(holds, lte(orders.expiresAt, now)))
    .orderBy(asc(orders.expiresAt))
    .limit(ordersMax);
  for (const { orderId } of overdue) await expireOrder(db, { orderId, now });
  return overdue.length > 0;
}
