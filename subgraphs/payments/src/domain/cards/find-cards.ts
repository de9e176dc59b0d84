import { type Card, cards } from '@gatehouse/payments-db/cards';
import { and, inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';
import { type CardSight, cardsInSight } from './card-sight.ts';

/** Those of the cards that exist and `sight` covers. */
export async function findCards(
  tx: Tx,
  ids: readonly string[],
  sight: CardSight,
): Promise<readonly Card[]> {
  return tx
    .select()
    .from(cards)
    .where(and(inArray(cards.id, ids.filter(isId)), cardsInSight(sight)));
}
