import { type Card, cardEvents, cards } from '@gatehouse/payments-db/cards';
import { and, eq, getTableColumns, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';
import type { CardStatus } from './card-status.ts';
import { tellCard } from './tell-card.ts';

export type CardMove = {
  readonly cardId: string;
  /** What happens to it, e.g. `block`. */
  readonly verb: string;
  readonly from: readonly CardStatus[];
  /** Left out: it stays in its state. */
  readonly to?: CardStatus;
  readonly set?: Partial<Pick<Card, 'holderId' | 'merchantId' | 'replacesId' | 'offeredIn'>>;
  /** What else has to hold of the row. */
  readonly only?: SQL;
  /** The account that does it; null for the platform itself. */
  readonly actorId: string | null;
  readonly reason?: string | null;
};

/**
 * Moves a card in one conditional update, puts the move on its history and tells the gates; undefined, and nothing is changed,
 * where the card is not in one of these states any more, or is offered to another merchant.
 */
export async function moveCard(tx: Tx, move: CardMove): Promise<Card | undefined> {
  const { cardId, verb, from, to, set, only, actorId, reason = null } = move;
  const [moved] = await tx
    .update(cards)
    .set({
      ...set,
      ...(to !== undefined && { status: to }),
      version: sql`${cards.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      and(eq(cards.id, cardId), inArray(cards.status, [...from]), isNull(cards.offeredIn), only),
    )
    .returning({ ...getTableColumns(cards), fromStatus: sql<CardStatus>`old.status` });
  if (moved === undefined) return undefined;
  const { fromStatus, ...card } = moved;
  const { version, status: toStatus, holderId, merchantId } = card;
  const whose = { holderId, merchantId, actorId, reason };
  await Promise.all([
    tx.insert(cardEvents).values({ cardId, version, verb, fromStatus, toStatus, ...whose }),
    tellCard(tx, card),
  ]);
  return card;
}
