import { cards } from '@gatehouse/payments-db/cards';
import { asc, inArray } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** Holds several cards, in the order of their ids as everybody does: nobody waits for anybody in a circle. */
export const lockCards = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx
    .select({ id: cards.id })
    .from(cards)
    .where(inArray(cards.id, [...ids]))
    .orderBy(asc(cards.id))
    .for('no key update');
};
