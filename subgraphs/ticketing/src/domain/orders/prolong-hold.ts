import { orders } from '@gatehouse/ticketing-db/orders';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { prolongedMs } from './hold-times.ts';
import { scheduleExpiry } from './schedule-expiry.ts';

type Prolonging = { readonly orderId: string; readonly now: Date };

/** Gives a hold at least five minutes more for its payment, the first time only: starting payments holds no place for ever. */
export async function prolongHold(tx: TicketingDb, { orderId, now }: Prolonging): Promise<void> {
  const atLeast = new Date(now.getTime() + prolongedMs).toISOString();
  const [order] = await tx
    .update(orders)
    .set({
      expiresAt: sql`greatest(${orders.expiresAt}, ${atLeast}::timestamptz)`,
      prolongedAt: now,
      version: sql`${orders.version} + 1`,
    })
    .where(and(eq(orders.id, orderId), eq(orders.status, 'HELD'), isNull(orders.prolongedAt)))
    .returning();
  if (order !== undefined) await scheduleExpiry(tx, order);
}
