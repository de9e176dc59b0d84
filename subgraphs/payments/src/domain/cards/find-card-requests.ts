import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { and, inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Sight } from '../sight.ts';
import type { Tx } from '../till.ts';
import { withinSight } from '../within-sight.ts';

/** Those of the requests that exist and `sight` covers. */
export async function findCardRequests(
  tx: Tx,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly CardRequest[]> {
  const known = inArray(cardRequests.id, ids.filter(isId));
  return tx
    .select()
    .from(cardRequests)
    .where(and(known, withinSight(sight, cardRequests.customerId)));
}
