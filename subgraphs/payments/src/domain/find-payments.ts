import { type Order, type Payment, payments, pOrders } from '@gatehouse/payments-db/schema';
import { and, eq, inArray } from 'drizzle-orm';
import { isId } from './is-id.ts';
import type { Sight } from './sight.ts';
import type { Tx } from './till.ts';
import { withinSight } from './within-sight.ts';

/** A payment with what became of its order, if it is of one, read at one moment: what a viewer is shown follows from both. */
export type ShownPayment = Payment & {
  readonly ofOrder: Pick<Order, 'status' | 'isUnfulfilled' | 'expiresAt'> | null;
};

/** Those of the payments that exist and `sight` covers. */
export async function findPayments(
  tx: Tx,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly ShownPayment[]> {
  const rows = await tx
    .select({ payment: payments, ofOrder: pOrders })
    .from(payments)
    .leftJoin(pOrders, eq(pOrders.id, payments.orderId))
    .where(and(inArray(payments.id, ids.filter(isId)), withinSight(sight, payments.customerId)));
  return rows.map(({ payment, ofOrder }) => Object.assign(payment, { ofOrder }));
}
