import { type Order, pOrders } from '@gatehouse/payments-db/schema';
import { and, inArray } from 'drizzle-orm';
import { isId } from './is-id.ts';
import type { Sight } from './sight.ts';
import type { Tx } from './till.ts';
import { withinSight } from './within-sight.ts';

/** Those of the orders that ticketing told us of and `sight` covers. */
export async function findOrders(
  tx: Tx,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly Order[]> {
  const known = inArray(pOrders.id, ids.filter(isId));
  return tx
    .select()
    .from(pOrders)
    .where(and(known, withinSight(sight, pOrders.customerId)));
}
