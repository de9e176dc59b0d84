import { payments, type Refund, refunds } from '@gatehouse/payments-db/schema';
import { eq, sql } from 'drizzle-orm';
import { postRefund } from './postings/post-refund.ts';
import type { RefundWord } from './provider.ts';
import { tellRefund } from './tell-refund.ts';
import type { Till, Tx } from './till.ts';

type Move = {
  readonly refundId: string;
  readonly word: RefundWord;
  /** How often it was asked for before; absent where the provider speaks by itself. */
  readonly attempt?: number;
};

type Refunded = Extract<RefundWord, { readonly says: 'refunded' }>;

/**
 * Moves a refund to where the provider says it is, forward only, and publishes what that means. Asking, poller and webhook all
 * end here, under the payment's lock. A refusal ends nothing, or the customer would have neither ticket nor money.
 */
export async function applyRefundState(tx: Tx, log: Till['log'], move: Move): Promise<Refund> {
  const { refundId, word, attempt } = move;
  const { paymentId } = await find(tx, refundId);
  // The payment first, as everywhere: whoever holds its lock is alone with its refunds.
  await tx.select().from(payments).where(eq(payments.id, paymentId)).for('no key update');
  const refund = await find(tx, refundId);
  if (word.says === 'refused') {
    const isOver = refund.status !== 'PENDING';
    // Of an earlier attempt, when the money has gone back by a later one.
    if (isOver && word.providerRef !== refund.providerRef) return refund;
    // An alarm each time: somebody has to find out why, and the next look goes through once they did.
    const alarm = isOver
      ? 'provider takes back a refund that had ended'
      : 'provider refuses to give money back';
    log.error({ refundId, paymentId, attempt }, alarm);
    return refund;
  }
  if (refund.status !== 'PENDING') return refund;
  if (word.says === 'refunded') return settle(tx, log, { refund, word });
  return update(tx, refundId, { providerRef: word.providerRef });
}

async function find(tx: Tx, refundId: string): Promise<Refund> {
  const [refund] = await tx.select().from(refunds).where(eq(refunds.id, refundId));
  if (refund === undefined) throw new Error(`Refund ${refundId} does not exist.`);
  return refund;
}

type Settling = { readonly refund: Refund; readonly word: Refunded };

async function settle(tx: Tx, log: Till['log'], { refund, word }: Settling): Promise<Refund> {
  const { id, paymentId } = refund;
  const amountMinor = refund.amountMinor - refund.walletMinor;
  if (word.amount.amountMinor !== amountMinor) {
    const says = String(word.amount.amountMinor);
    log.error({ refundId: id, paymentId, says }, 'provider gave back another amount');
    return refund;
  }
  const { providerRef } = word;
  const settled = await update(tx, id, { status: 'SUCCEEDED', providerRef, settledAt: sql`now()` });
  const [payment] = await tx
    .update(payments)
    .set({
      refundingMinor: sql`${payments.refundingMinor} - ${amountMinor}`,
      refundedMinor: sql`${payments.refundedMinor} + ${amountMinor}`,
      version: sql`${payments.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(payments.id, paymentId))
    .returning();
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  await postRefund(tx, { payment, refund: settled, to: 'provider' });
  await tellRefund(tx, payment, settled);
  return settled;
}

async function update(tx: Tx, id: string, set: object): Promise<Refund> {
  const [updated] = await tx.update(refunds).set(set).where(eq(refunds.id, id)).returning();
  if (updated === undefined) throw new Error(`Refund ${id} is gone.`);
  return updated;
}
