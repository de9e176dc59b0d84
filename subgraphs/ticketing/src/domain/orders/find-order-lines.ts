import { orderLines, orders, type OrderLine } from '@gatehouse/ticketing-db/orders';
import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type PricedLine = OrderLine & { readonly currency: string };

/** The lines of these orders. */
export async function findOrderLines(
  db: TicketingDb,
  orderIds: readonly string[],
): Promise<readonly PricedLine[]> {
  return db
    .select({ ...getTableColumns(orderLines), currency: orders.currency })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(inArray(orderLines.orderId, [...orderIds]))
    .orderBy(asc(orderLines.typeId));
}
