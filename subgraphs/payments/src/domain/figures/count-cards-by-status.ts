import { cards, cardStatus, type Card } from '@gatehouse/payments-db/cards';
import { count } from 'drizzle-orm';
import type { Tx } from '../till.ts';

export type CardStatusCount = { readonly status: Card['status']; readonly count: number };

const inOrder = cardStatus.enumValues;

/** How many cards are in each state, in the order of a card's life; states without any are left out. */
export async function countCardsByStatus(tx: Tx): Promise<readonly CardStatusCount[]> {
  const rows = await tx
    .select({ status: cards.status, count: count() })
    .from(cards)
    .groupBy(cards.status);
  return rows.toSorted((one, other) => inOrder.indexOf(one.status) - inOrder.indexOf(other.status));
}
