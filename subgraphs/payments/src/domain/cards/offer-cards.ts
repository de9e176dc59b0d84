import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { type CardTransfer, cards, cardTransfers } from '@gatehouse/payments-db/cards';
import { pMerchants } from '@gatehouse/payments-db/schema';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import { readId } from '../read-id.ts';
import type { Db, Tx } from '../till.ts';
import { lockCards } from './lock-cards.ts';

type Offer = {
  readonly fromMerchantId: string;
  readonly toMerchantId: string;
  readonly cardIds: readonly string[];
};

const cardsMax = 500;

/** Offers cards of a merchant's stock to another, all or none; until that is decided nobody hands them out. */
export function offerCards(db: Db, { fromMerchantId, ...offer }: Offer): Promise<CardTransfer> {
  const cardIds = [...new Set(offer.cardIds.map((id) => id.toLowerCase()))];
  if (cardIds.length < 1 || cardIds.length > cardsMax)
    throw badInput(`Offer 1 to ${cardsMax} cards at a time.`, 'input.cardIds');
  if (!cardIds.every(isId)) throw notFound('Card');
  const toMerchantId = readId(offer.toMerchantId, 'Merchant');
  if (toMerchantId === fromMerchantId)
    throw badInput('These cards are yours already.', 'input.toMerchantId');
  return db.transaction(async (tx) => {
    await checkMerchant(tx, toMerchantId);
    await lockCards(tx, cardIds);
    const isTheirs = and(inArray(cards.id, cardIds), eq(cards.merchantId, fromMerchantId));
    const theirs = await tx.select({ id: cards.id }).from(cards).where(isTheirs);
    if (theirs.length < cardIds.length) throw notFound('Card');
    const cardCount = cardIds.length;
    const [transfer] = await tx
      .insert(cardTransfers)
      .values({ fromMerchantId, toMerchantId, cardCount })
      .returning();
    if (transfer === undefined) throw new Error('The new offer was not answered.');
    const offered = await tx
      .update(cards)
      .set({ offeredIn: transfer.id })
      .where(and(isTheirs, eq(cards.status, 'ALLOCATED'), isNull(cards.offeredIn)))
      .returning({ id: cards.id });
    if (offered.length < cardCount)
      throw conflict('Some of these cards are sold, or are offered already.');
    return transfer;
  });
}

async function checkMerchant(tx: Tx, merchantId: string): Promise<void> {
  const isThere = and(eq(pMerchants.merchantId, merchantId), eq(pMerchants.status, 'ACTIVE'));
  const [merchant] = await tx.select().from(pMerchants).where(isThere);
  if (merchant === undefined) throw notFound('Merchant');
}
