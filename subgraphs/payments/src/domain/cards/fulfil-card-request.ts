import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { eq, sql } from 'drizzle-orm';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Db, Tx } from '../till.ts';
import { findStockCard, notInStock } from './find-stock-card.ts';
import { moveCard } from './move-card.ts';
import { tellRequester } from './tell-requester.ts';

type Fulfilment = {
  readonly requestId: string;
  readonly cardId?: string | null | undefined;
  readonly cardUid?: string | null | undefined;
};

/** Gives a card from stock to the one who asked for it and closes the request, both in one step. */
export function fulfilCardRequest(
  db: Db,
  actor: AuditActor,
  wish: Fulfilment,
): Promise<CardRequest> {
  const { accountId: actorId } = signedIn(actor.viewer);
  const requestId = readId(wish.requestId, 'CardRequest');
  return db.transaction(async (tx) => {
    const { customerId } = await lockPayable(tx, requestId);
    const ref = { id: wish.cardId, uid: wish.cardUid, field: 'input.cardId' };
    const stock = await findStockCard(tx, ref);
    const card = await moveCard(tx, {
      cardId: stock.id,
      verb: 'assign',
      from: ['IN_STOCK'],
      to: 'ASSIGNED',
      set: { holderId: customerId },
      actorId,
    });
    if (card === undefined) throw notInStock();
    const [request] = await tx
      .update(cardRequests)
      .set({ status: 'FULFILLED', cardId: card.id, fulfilledAt: sql`now()` })
      .where(eq(cardRequests.id, requestId))
      .returning();
    if (request === undefined) throw new Error('A request that is held by us is gone.');
    await tellRequester(tx, request);
    await recordAudit(tx, actor, {
      verb: 'card_request.fulfil',
      entityType: 'CardRequest',
      entityId: requestId,
      before: { status: 'APPROVED' },
      after: { status: 'FULFILLED', cardId: card.id },
    });
    return request;
  });
}

async function lockPayable(tx: Tx, requestId: string): Promise<CardRequest> {
  const [request] = await tx
    .select()
    .from(cardRequests)
    .where(eq(cardRequests.id, requestId))
    .for('no key update');
  if (request === undefined) throw notFound('CardRequest');
  if (request.status !== 'APPROVED') throw conflict('Only an approved request is fulfilled.');
  if (request.feeMinor > 0n && request.feePaidAt === null)
    throw conflict('The fee of this card is not paid.');
  return request;
}
