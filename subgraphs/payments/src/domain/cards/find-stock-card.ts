import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { type Card, cards } from '@gatehouse/payments-db/cards';
import { eq } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';
import { readUid } from './read-uid.ts';

type Given = string | null | undefined;

export type CardRef = {
  readonly id: Given;
  readonly uid: Given;
  /** Where the client wrote it. */
  readonly field: string;
};

/** The card of the platform's stock that is named by its id or its uid, exactly one of them. */
export async function findStockCard(tx: Tx, { id, uid, field }: CardRef): Promise<Card> {
  const isById = typeof id === 'string';
  if (isById === (typeof uid === 'string'))
    throw badInput('Name the card by its id or by its uid.', field);
  const read = isById ? id : readUid(uid ?? '');
  if (read === undefined || (isById && !isId(read))) throw notFound('Card');
  const [card] = await tx
    .select()
    .from(cards)
    .where(isById ? eq(cards.id, read) : eq(cards.uid, read));
  if (card === undefined) throw notFound('Card');
  if (card.status !== 'IN_STOCK') throw notInStock();
  return card;
}

export const notInStock = () => conflict("This card is not in the platform's stock.");
