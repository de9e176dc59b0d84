import { type Card, cards } from '@gatehouse/payments-db/cards';
import { and, inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';
import { type CardSight, cardsInSight } from './card-sight.ts';

/** The cards that came in the place of these, where `sight` covers them. */
export async function findSuccessors(
  tx: Tx,
  ids: readonly string[],
  sight: CardSight,
): Promise<readonly Card[]> {
  return tx
    .select()
    .from(cards)
    .where(and(inArray(cards.replacesId, ids.filter(isId)), cardsInSight(sight)));
}
