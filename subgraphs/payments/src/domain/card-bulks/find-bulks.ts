import { type CardBulk, cardBulks } from '@gatehouse/payments-db/card-bulks';
import { inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';

/** Those of the bulks that exist. */
export async function findBulks(tx: Tx, ids: readonly string[]): Promise<readonly CardBulk[]> {
  return tx
    .select()
    .from(cardBulks)
    .where(inArray(cardBulks.id, ids.filter(isId)));
}
