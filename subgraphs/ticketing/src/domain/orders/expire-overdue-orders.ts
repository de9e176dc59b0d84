import { orders } from '@gatehouse/ticketing-db/orders';
import { and, asc, lte } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { expireOrder } from './expire-order.ts';
import { holdsOn, type Places } from './holds-on.ts';

type Overdue = Places & { readonly now: Date };

/** More at a time would keep the buyer waiting who asked, and may already have room. */
const ordersMax = 50;

/**
 * Expires overdue holds on places of a type, each in its own transaction: expiry is by the clock and not by the job. False
 * when there were none; one that somebody else ended meanwhile counts, for its places are free too.
 */
export async function expireOverdueOrders(
  db: TicketingDb,
  { now, ...places }: Overdue,
): Promise<boolean> {
  const overdue = await db
    .select({ orderId: orders.id })
    .from(orders)
    .where(and(holdsOn(db, places), lte(orders.expiresAt, now)))
    .orderBy(asc(orders.expiresAt))
    .limit(ordersMax);
  for (const { orderId } of overdue) await expireOrder(db, { orderId, now });
  return overdue.length > 0;
}
