import { orders, type Order } from '@gatehouse/ticketing-db/orders';
import { and, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

/** Orders by id, as far as they are in sight. */
export async function findOrders(
  db: TicketingDb,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly Order[]> {
  return db
    .select()
    .from(orders)
    .where(and(inArray(orders.id, [...ids]), withinSight(sight, orders.customerId)));
}
