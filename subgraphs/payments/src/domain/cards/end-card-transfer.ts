import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { type Card, type CardTransfer, cards, cardTransfers } from '@gatehouse/payments-db/cards';
import { and, asc, eq, or, sql } from 'drizzle-orm';
import { readId } from '../read-id.ts';
import type { Db, Tx } from '../till.ts';
import { tellCards } from './tell-cards.ts';

type End = {
  readonly transferId: string;
  readonly merchantId: string;
  readonly actorId: string;
  readonly status: 'ACCEPTED' | 'DECLINED' | 'CANCELLED';
};

/** Ends an offer that is open: the one who got it takes or declines it, the one who made it takes it back. */
export function endCardTransfer(db: Db, end: End): Promise<CardTransfer> {
  const transferId = readId(end.transferId, 'CardTransfer');
  const { merchantId, status } = end;
  const { fromMerchantId, toMerchantId } = cardTransfers;
  const isIt = eq(cardTransfers.id, transferId);
  const mayEnd = eq(status === 'CANCELLED' ? fromMerchantId : toMerchantId, merchantId);
  return db.transaction(async (tx) => {
    // Whoever is first decides: the other one waits for this row and finds it decided.
    const [transfer] = await tx
      .update(cardTransfers)
      .set({ status, decidedAt: sql`now()` })
      .where(and(isIt, mayEnd, eq(cardTransfers.status, 'OFFERED')))
      .returning();
    if (transfer === undefined) {
      const isSeen = or(eq(fromMerchantId, merchantId), eq(toMerchantId, merchantId));
      const [seen] = await tx.select().from(cardTransfers).where(and(isIt, isSeen));
      throw seen === undefined
        ? notFound('CardTransfer')
        : conflict('This is not yours to decide, or it was decided.');
    }
    await lockOffered(tx, transfer.id);
    if (status === 'ACCEPTED') await handOver(tx, transfer, end.actorId);
    else await tx.update(cards).set({ offeredIn: null }).where(eq(cards.offeredIn, transfer.id));
    return transfer;
  });
}

/** In the order of their ids, as everybody holds several cards. */
const lockOffered = (tx: Tx, transferId: string) =>
  tx
    .select({ id: cards.id })
    .from(cards)
    .where(eq(cards.offeredIn, transferId))
    .orderBy(asc(cards.id))
    .for('no key update');

type Moved = Pick<Card, 'id' | 'version' | 'uid' | 'holderId' | 'status'>;

async function handOver(tx: Tx, transfer: CardTransfer, actorId: string): Promise<void> {
  const { id, toMerchantId, cardCount } = transfer;
  const moved = await tx.execute<Moved>(sql`
    with moved as (
      update ${cards} set merchant_id = ${toMerchantId}::uuid, offered_in = null, version = version + 1, updated_at = now()
      where offered_in = ${id}::uuid
      returning id, version, uid, holder_id, status
    ), told as (
      insert into payments.card_events (card_id, version, verb, from_status, to_status, merchant_id, actor_id)
      select id, version, 'transferStock', 'ALLOCATED', 'ALLOCATED', ${toMerchantId}::uuid, ${actorId}::uuid from moved
    )
    select id, version, uid, holder_id as "holderId", status from moved`);
  if (moved.length !== cardCount) throw new Error(`Offer ${id} has lost some of its cards.`);
  await tellCards(tx, [...moved]);
}
