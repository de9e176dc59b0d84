import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { giveBackCardFee } from '../card-fees/give-back-card-fee.ts';
import { readId } from '../read-id.ts';
import type { Db } from '../till.ts';
import { findCardRequests } from './find-card-requests.ts';

type Cancellation = { readonly requestId: string; readonly customerId: string };

/** Takes back the customer's own request while no card was given for it; a fee that was paid goes back. */
export function cancelCardRequest(db: Db, wish: Cancellation): Promise<CardRequest> {
  const { customerId } = wish;
  const requestId = readId(wish.requestId, 'CardRequest');
  const isOpen = inArray(cardRequests.status, ['REQUESTED', 'APPROVED']);
  return db.transaction(async (tx) => {
    const [seen] = await findCardRequests(tx, [requestId], { customerId });
    if (seen === undefined) throw notFound('CardRequest');
    const [request] = await tx
      .update(cardRequests)
      .set({ status: 'CANCELLED', decidedAt: sql`now()` })
      .where(and(eq(cardRequests.id, requestId), isOpen))
      .returning();
    if (request === undefined) throw conflict('This request is over.');
    await giveBackCardFee(tx, requestId);
    return request;
  });
}
