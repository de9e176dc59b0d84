import { payments, pOrders } from '@gatehouse/payments-db/schema';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ShownPayment } from './find-payments.ts';
import { isId } from './is-id.ts';
import type { Sight } from './sight.ts';
import type { Db } from './till.ts';
import { withinSight } from './within-sight.ts';

/** The latest payment of each order. A new one can only begin when those before it ended unpaid, so it is the one that counts. */
export async function findLatestPaymentsOf(
  db: Db,
  orderIds: readonly string[],
  sight: Sight,
): Promise<readonly ShownPayment[]> {
  const ofOrders = inArray(payments.orderId, orderIds.filter(isId));
  const rows = await db
    .selectDistinctOn([payments.orderId], { payment: payments, ofOrder: pOrders })
    .from(payments)
    .innerJoin(pOrders, eq(pOrders.id, payments.orderId))
    .where(and(ofOrders, withinSight(sight, payments.customerId)))
    .orderBy(payments.orderId, desc(payments.createdAt), desc(payments.id));
  return rows.map(({ payment, ofOrder }) => Object.assign(payment, { ofOrder }));
}
