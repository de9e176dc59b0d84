import { cards } from '@gatehouse/payments-db/cards';
import { and, asc, count, inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';
import { type CardSight, cardsInSight } from './card-sight.ts';
import type { CardStatus } from './card-status.ts';

export type CardStockCount = {
  readonly merchantId: string;
  readonly status: CardStatus;
  readonly count: number;
  readonly offered: number;
};

/** How many cards of each merchant in sight are in each state: counted, never kept. */
export async function countStock(
  tx: Tx,
  merchantIds: readonly string[],
  sight: CardSight,
): Promise<readonly CardStockCount[]> {
  const rows = await tx
    .select({
      merchantId: cards.merchantId,
      status: cards.status,
      count: count(),
      offered: count(cards.offeredIn),
    })
    .from(cards)
    .where(and(inArray(cards.merchantId, merchantIds.filter(isId)), cardsInSight(sight)))
    .groupBy(cards.merchantId, cards.status)
    .orderBy(asc(cards.merchantId), asc(cards.status));
  return rows.flatMap(({ merchantId, ...row }) =>
    merchantId === null ? [] : [{ merchantId, ...row }],
  );
}
