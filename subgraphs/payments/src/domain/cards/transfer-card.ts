import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { answerOnce, checkedKey } from '@gatehouse/kit-ledger/answer-once';
import { fingerprint } from '@gatehouse/kit-ledger/fingerprint';
import { type Card, cards } from '@gatehouse/payments-db/cards';
import { pCustomers } from '@gatehouse/payments-db/people';
import { and, eq } from 'drizzle-orm';
import { readId } from '../read-id.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import type { Db, Tx } from '../till.ts';
import { moveBalance } from './move-balance.ts';
import { moveCard } from './move-card.ts';
import type { TransferRefusal } from './transfer-refusal.ts';

type Transfer = {
  readonly cardId: string;
  readonly toCustomerId: string;
  readonly withBalance: boolean;
  readonly reason: string;
};

type Outcome =
  | { readonly outcome: 'transferred'; readonly movedMinor: string }
  | { readonly outcome: 'refused'; readonly reason: TransferRefusal };

/** Gives a held card, and what is available in its holder's wallet where that is asked for, to another customer: both or neither. */
export async function transferCard(
  db: Db,
  actor: AuditActor,
  request: Transfer & { readonly idempotencyKey: string },
): Promise<{ readonly outcome: Outcome; readonly replayed: boolean }> {
  const { idempotencyKey, ...wish } = request;
  const { accountId: actorId } = signedIn(actor.viewer);
  const transfer = {
    ...wish,
    cardId: readId(wish.cardId, 'Card'),
    toCustomerId: readId(wish.toCustomerId, 'Customer'),
    reason: readRemark(wish.reason, 'input.reason'),
  };
  const key = checkedKey(idempotencyKey);
  const use = { actorId, operation: 'transferCard', key, fingerprint: fingerprint(transfer) };
  return answerOnce({ db, schema: 'payments' }, use, (tx) => give(tx, actor, transfer));
}

async function give(tx: Tx, actor: AuditActor, transfer: Transfer): Promise<Outcome> {
  const { cardId, toCustomerId, withBalance, reason } = transfer;
  const before = await lockHeldCard(tx, cardId);
  await checkCustomer(tx, toCustomerId);
  const { holderId, status, version } = before;
  if (holderId === null || (status !== 'ACTIVE' && status !== 'BLOCKED'))
    return { outcome: 'refused', reason: 'NOT_HELD' };
  if (holderId === toCustomerId) return { outcome: 'refused', reason: 'SAME_HOLDER' };
  const { accountId: actorId } = signedIn(actor.viewer);
  const sourceId = `${cardId}:${version + 1}`;
  const whose = { from: holderId, to: toCustomerId, actorId, sourceId };
  const balance = await moveBalance(tx, { ...whose, cardId, isWanted: withBalance });
  if (balance.outcome === 'refused') return balance;
  const from = [status];
  const set = { holderId: toCustomerId };
  const card = await moveCard(tx, { cardId, verb: 'transfer', from, set, actorId, reason });
  if (card === undefined) throw new Error('A card that is held by us has moved.');
  const movedMinor = String(balance.movedMinor);
  await recordAudit(tx, actor, {
    verb: 'card.transfer',
    entityType: 'NfcCard',
    entityId: cardId,
    before: { holderId },
    after: { holderId: toCustomerId, movedMinor, reason },
  });
  return { outcome: 'transferred', movedMinor };
}

async function lockHeldCard(tx: Tx, cardId: string): Promise<Card> {
  // The card before any wallet, as whoever pays by it does.
  const [card] = await tx.select().from(cards).where(eq(cards.id, cardId)).for('no key update');
  if (card === undefined) throw notFound('Card');
  return card;
}

async function checkCustomer(tx: Tx, customerId: string): Promise<void> {
  const isThere = and(eq(pCustomers.customerId, customerId), eq(pCustomers.status, 'ACTIVE'));
  const [customer] = await tx.select().from(pCustomers).where(isThere);
  if (customer === undefined) throw notFound('Customer');
}
