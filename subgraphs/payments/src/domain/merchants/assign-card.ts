import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { answerOnce, checkedKey } from '@gatehouse/kit-ledger/answer-once';
import { fingerprint } from '@gatehouse/kit-ledger/fingerprint';
import { assignments, type Card, cards } from '@gatehouse/payments-db/cards';
import { and, eq } from 'drizzle-orm';
import { findPaidRequest } from '../cards/find-paid-request.ts';
import { isFeeSettled } from '../cards/is-fee-settled.ts';
import { isId } from '../is-id.ts';
import type { Db, Tx } from '../till.ts';
import { countAsk } from './count-ask.ts';
import { findCustomer } from './find-customer.ts';
import { getMerchant } from './get-merchant.ts';
import { codeLifeMs, codeTries } from './merchant-limits.ts';
import { mobileNumber } from './mobile-number.ts';
import { readUid } from './read-uid.ts';
import { sendCode } from './send-code.ts';

type Request = {
  readonly merchantId: string;
  readonly actorId: string;
  readonly idempotencyKey: string;
  readonly mobile: string;
  readonly cardId?: string | null | undefined;
  readonly cardUid?: string | null | undefined;
  readonly key: Buffer;
  readonly now: Date;
};

export type NotAssignable =
  | 'NOT_REGISTERED'
  | 'FEE_NOT_PAID'
  | 'CARD_NOT_IN_STOCK'
  | 'CARD_OFFERED';

type Outcome =
  | { readonly outcome: 'begun'; readonly assignmentId: string }
  | { readonly outcome: 'notAssignable'; readonly reason: NotAssignable };

type Wanted = Omit<Request, 'idempotencyKey' | 'cardId' | 'cardUid'> & {
  readonly isCard: ReturnType<typeof eq>;
};

/** Begins to hand a card of the shop to a customer, once per key: their code is on its way, and an earlier one for this card is dead. */
export function assignCard(db: Db, request: Request) {
  const { merchantId, actorId, cardId, cardUid } = request;
  const key = checkedKey(request.idempotencyKey);
  const mobile = mobileNumber(request.mobile);
  const wanted = { ...request, mobile, isCard: isCardOf(request) };
  const content = fingerprint({ merchantId, mobile, cardId, cardUid: cardUid && readUid(cardUid) });
  const use = { actorId, operation: 'assignCard', key, fingerprint: content };
  return answerOnce<Tx, Outcome>({ db, schema: 'payments' }, use, (tx) => begin(tx, wanted));
}

function isCardOf({ cardId, cardUid }: Pick<Request, 'cardId' | 'cardUid'>) {
  if (typeof cardUid === 'string' && cardId == null) return eq(cards.uid, readUid(cardUid));
  if (typeof cardId !== 'string' || cardUid != null)
    throw badInput('Name the card either by its id or by its chip.', 'input.cardId');
  if (!isId(cardId)) throw notFound('Card');
  return eq(cards.id, cardId);
}

async function begin(tx: Tx, wanted: Wanted): Promise<Outcome> {
  const { merchantId, actorId, mobile, isCard, key, now } = wanted;
  const { shopName } = await getMerchant(tx, merchantId);
  // Locked: two assignments of one card come one after the other, and the later one ends the earlier.
  const [card] = await tx
    .select()
    .from(cards)
    .where(and(isCard, eq(cards.merchantId, merchantId)))
    .for('no key update');
  if (card === undefined) throw notFound('Card');
  const customer = await findCustomer(tx, mobile);
  const isUnfit = whyNotCard(card);
  if (isUnfit !== undefined) return { outcome: 'notAssignable', reason: isUnfit };
  const isRefused = await whyNotCustomer(tx, customer?.customerId);
  if (isRefused !== undefined || customer === undefined) {
    // It tells as much as a question does, and counts as one.
    const asked = customer?.customerId ?? null;
    await countAsk(tx, { kind: 'lookup', merchantId, customerId: asked, now });
    return { outcome: 'notAssignable', reason: isRefused ?? 'NOT_REGISTERED' };
  }
  const { customerId } = customer;
  const isOpen = and(eq(assignments.cardId, card.id), eq(assignments.status, 'OPEN'));
  await tx.update(assignments).set({ status: 'DEAD' }).where(isOpen);
  const codeExpiresAt = new Date(now.getTime() + codeLifeMs);
  const code = { codeHash: '', triesLeft: codeTries, codeExpiresAt };
  const [assignment] = await tx
    .insert(assignments)
    .values({ merchantId, customerId, cardId: card.id, actorId, createdAt: now, ...code })
    .onConflictDoNothing()
    .returning();
  if (assignment === undefined) throw conflict('This card is being handed out at this moment.');
  await sendCode(tx, assignment, { key, shopName, now });
  return { outcome: 'begun', assignmentId: assignment.id };
}

function whyNotCard({ status, offeredIn }: Card): NotAssignable | undefined {
  if (status !== 'ALLOCATED') return 'CARD_NOT_IN_STOCK';
  return offeredIn === null ? undefined : 'CARD_OFFERED';
}

async function whyNotCustomer(
  tx: Tx,
  customerId: string | undefined,
): Promise<NotAssignable | undefined> {
  if (customerId === undefined) return 'NOT_REGISTERED';
  const request = await findPaidRequest(tx, customerId);
  return isFeeSettled(request) ? undefined : 'FEE_NOT_PAID';
}
