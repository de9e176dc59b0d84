import { type Assignment, assignments, cards, cardRequests } from '@gatehouse/payments-db/cards';
import { pCustomers } from '@gatehouse/payments-db/people';
import { and, eq } from 'drizzle-orm';
import { findPaidRequest } from '../cards/find-paid-request.ts';
import { isFeeSettled } from '../cards/is-fee-settled.ts';
import { moveCard } from '../cards/move-card.ts';
import { platformCurrency } from '../platform-currency.ts';
import type { Db, Tx } from '../till.ts';
import { openWallet } from '../wallets/open-wallet.ts';
import type { NotAssignable } from './assign-card.ts';
import { isAssignmentCode } from './assignment-code.ts';
import { lockAssignment } from './lock-assignment.ts';
import { getMerchant } from './get-merchant.ts';

type Request = {
  readonly merchantId: string;
  readonly actorId: string;
  readonly assignmentId: string;
  readonly code: string;
  readonly key: Buffer;
  readonly now: Date;
};

type Answer =
  | { readonly outcome: 'done'; readonly assignment: Assignment }
  | {
      readonly outcome: 'badCode';
      readonly reason: 'WRONG' | 'EXPIRED' | 'OVER';
      readonly triesLeft: number;
    }
  | { readonly outcome: 'notAssignable'; readonly reason: NotAssignable };

/** Makes a card its customer's by the code they got: card, request and wallet in one transaction, exactly once. */
export function verifyAssignmentCode(db: Db, request: Request): Promise<Answer> {
  return db.transaction(async (tx) => {
    await getMerchant(tx, request.merchantId);
    const assignment = await lockAssignment(tx, request);
    const isRight = isAssignmentCode(request.key, assignment, request.code);
    if (assignment.status === 'DONE' && isRight) return { outcome: 'done', assignment };
    if (assignment.status !== 'OPEN') return { outcome: 'badCode', reason: 'OVER', triesLeft: 0 };
    const { triesLeft } = assignment;
    // Before the code is looked at: what has expired does not tell whether it was right.
    if (assignment.codeExpiresAt <= request.now)
      return { outcome: 'badCode', reason: 'EXPIRED', triesLeft };
    return isRight ? complete(tx, assignment, request) : countWrong(tx, assignment);
  });
}

async function countWrong(tx: Tx, { id, triesLeft: before }: Assignment): Promise<Answer> {
  const triesLeft = before - 1;
  const status = triesLeft === 0 ? 'DEAD' : 'OPEN';
  await tx.update(assignments).set({ triesLeft, status }).where(eq(assignments.id, id));
  return { outcome: 'badCode', reason: triesLeft === 0 ? 'OVER' : 'WRONG', triesLeft };
}

async function complete(tx: Tx, assignment: Assignment, by: Request): Promise<Answer> {
  const { id, customerId, merchantId, cardId } = assignment;
  const { actorId, now } = by;
  const [customer] = await tx
    .select({ status: pCustomers.status })
    .from(pCustomers)
    .where(eq(pCustomers.customerId, customerId));
  if (customer?.status !== 'ACTIVE') return { outcome: 'notAssignable', reason: 'NOT_REGISTERED' };
  const request = await findPaidRequest(tx, customerId);
  if (!isFeeSettled(request)) return { outcome: 'notAssignable', reason: 'FEE_NOT_PAID' };
  const card = await moveCard(tx, {
    cardId,
    verb: 'assign',
    from: ['ALLOCATED'],
    to: 'ACTIVE',
    set: { holderId: customerId },
    only: eq(cards.merchantId, merchantId),
    actorId,
  });
  if (card === undefined)
    return { outcome: 'notAssignable', reason: await whyNotMoved(tx, cardId) };
  if (request !== undefined)
    await tx
      .update(cardRequests)
      .set({ status: 'FULFILLED', cardId, fulfilledAt: now })
      .where(eq(cardRequests.id, request.id));
  await openWallet(tx, customerId, platformCurrency);
  const [done] = await tx
    .update(assignments)
    .set({ status: 'DONE', doneAt: now })
    .where(and(eq(assignments.id, id), eq(assignments.status, 'OPEN')))
    .returning();
  if (done === undefined) throw new Error(`Assignment ${id} was not open.`);
  return { outcome: 'done', assignment: done };
}

async function whyNotMoved(tx: Tx, cardId: string): Promise<NotAssignable> {
  const [card] = await tx.select().from(cards).where(eq(cards.id, cardId));
  return card?.status === 'ALLOCATED' && card.offeredIn !== null
    ? 'CARD_OFFERED'
    : 'CARD_NOT_IN_STOCK';
}
