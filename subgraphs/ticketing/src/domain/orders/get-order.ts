import { orders, type Order } from '@gatehouse/ticketing-db/orders';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** The order as it stands, for a verb that has just moved it; its absence is a bug. */
export async function getOrder(db: TicketingDb, orderId: string): Promise<Order> {
  const [order] = await db.select().from(orders).where(eq(orders.id, orderId));
  if (order === undefined) throw new Error(`Order ${orderId} is gone.`);
  return order;
}
