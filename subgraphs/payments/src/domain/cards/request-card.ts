import { conflict } from '@gatehouse/kit-subgraph/errors';
import { answerOnce, checkedKey } from '@gatehouse/kit-ledger/answer-once';
import { fingerprint } from '@gatehouse/kit-ledger/fingerprint';
import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { readPassage } from '../read-passage.ts';
import type { Db } from '../till.ts';
import { cardFee } from './card-fee.ts';
import { findCardRequests } from './find-card-requests.ts';

type Wish = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly deliveryAddress?: string | null | undefined;
};

const addressMax = 500;

/** Asks for a card at today's fee, once per key, and not while another request of the customer's is open. */
export async function requestCard(
  db: Db,
  { customerId, idempotencyKey, ...wish }: Wish,
): Promise<{ readonly request: CardRequest; readonly replayed: boolean }> {
  const rule = { field: 'input.deliveryAddress', lengthMax: addressMax };
  // Nothing but blanks is no address.
  const deliveryAddress = readPassage(wish.deliveryAddress ?? '', rule) || null;
  const key = checkedKey(idempotencyKey);
  const content = fingerprint({ deliveryAddress });
  const use = { actorId: customerId, operation: 'requestCard', key, fingerprint: content };
  const { outcome, replayed } = await answerOnce({ db, schema: 'payments' }, use, async (tx) => {
    const { amountMinor: feeMinor, currency } = cardFee;
    const [request] = await tx
      .insert(cardRequests)
      .values({ customerId, deliveryAddress, feeMinor, currency })
      .onConflictDoNothing()
      .returning({ id: cardRequests.id });
    if (request === undefined) throw conflict('You have asked for a card already.');
    return { requestId: request.id };
  });
  const [request] = await findCardRequests(db, [outcome.requestId], { customerId });
  if (request === undefined) throw new Error(`Request ${outcome.requestId} is gone.`);
  return { request, replayed };
}
