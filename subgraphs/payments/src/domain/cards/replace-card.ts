import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import type { Card } from '@gatehouse/payments-db/cards';
import { readRemark } from '../read-remark.ts';
import type { Db } from '../till.ts';
import { findCards } from './find-cards.ts';
import { findStockCard, notInStock } from './find-stock-card.ts';
import { lockCards } from './lock-cards.ts';
import { moveCard } from './move-card.ts';
import { recordMove } from './record-move.ts';

type Replacement = {
  readonly cardId: string;
  readonly newCardId?: string | null | undefined;
  readonly newCardUid?: string | null | undefined;
  readonly reason: string;
};

/** Gives the holder a card from stock, active at once, in place of theirs; the wallet is the holder's, so no money moves. */
export function replaceCard(db: Db, actor: AuditActor, wish: Replacement): Promise<Card> {
  const { accountId: actorId } = signedIn(actor.viewer);
  const reason = readRemark(wish.reason, 'input.reason');
  return db.transaction(async (tx) => {
    const [before] = await findCards(tx, [wish.cardId], 'all');
    if (before === undefined) throw notFound('Card');
    const ref = { id: wish.newCardId, uid: wish.newCardUid, field: 'input.newCardId' };
    const stock = await findStockCard(tx, ref);
    await lockCards(tx, [before.id, stock.id]);
    const old = await moveCard(tx, {
      cardId: before.id,
      verb: 'replace',
      from: ['ACTIVE', 'BLOCKED', 'LOST'],
      to: 'REPLACED',
      actorId,
      reason,
    });
    if (old === undefined)
      throw conflict('Only a card that is active, blocked or lost is replaced.');
    const given = await moveCard(tx, {
      cardId: stock.id,
      verb: 'assign',
      from: ['IN_STOCK'],
      to: 'ASSIGNED',
      set: { holderId: old.holderId, replacesId: old.id },
      actorId,
      reason,
    });
    if (given === undefined) throw notInStock();
    const activate = { verb: 'activate', from: ['ASSIGNED'], to: 'ACTIVE' } as const;
    const card = await moveCard(tx, { cardId: stock.id, ...activate, actorId, reason });
    if (card === undefined) throw new Error('A card that was just assigned cannot be activated.');
    await recordMove(tx, actor, { card: old, verb: 'replace', reason, before });
    await recordMove(tx, actor, { card, verb: 'assign', reason, before: stock });
    return card;
  });
}
