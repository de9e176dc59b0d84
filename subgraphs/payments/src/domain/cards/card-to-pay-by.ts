import { notFound } from '@gatehouse/kit-subgraph/errors';
import { type Card, cards } from '@gatehouse/payments-db/cards';
import { and, eq } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';

type Question = { readonly cardId: string; readonly holderId: string; readonly now: Date };

/** The holder's own card as it may be used now: its status is ACTIVE until the caller's transaction ends, or says why not. */
export async function cardToPayBy(
  tx: Tx,
  { cardId, holderId, now }: Question,
): Promise<Pick<Card, 'id' | 'status'>> {
  if (!isId(cardId)) throw notFound('Card');
  const [card] = await tx
    .select()
    .from(cards)
    .where(and(eq(cards.id, cardId), eq(cards.holderId, holderId)))
    // Whoever blocks it waits for us, or we for them.
    .for('share');
  if (card === undefined) throw notFound('Card');
  const isOver = card.expiresOn !== null && card.expiresOn < now.toISOString().slice(0, 10);
  return { id: card.id, status: isOver && card.status === 'ACTIVE' ? 'EXPIRED' : card.status };
}
