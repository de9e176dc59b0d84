import { payments, type Refund, refunds } from '@gatehouse/payments-db/schema';
import { and, eq, sql } from 'drizzle-orm';
import { approvedRefundOf } from './approved-source.ts';
import { nextLook } from './next-look.ts';
import { paymentEvent } from './payment-event.ts';
import type { RefundWord } from './provider.ts';
import { publish } from './publish.ts';
import { schedule } from './schedule.ts';
import type { Till, Tx } from './till.ts';

type Look = { readonly refundId: string; readonly attempt: number; readonly now: Date };

type Refunded = Extract<RefundWord, { readonly says: 'refunded' }>;

/**
 * Has the provider give back what a refund set aside, once. Without its yes the money stays set aside and is asked for again
 * later under the same id: a refusal ends nothing, or the customer would have neither ticket nor money.
 */
export async function settleRefund(till: Till, { refundId, attempt, now }: Look): Promise<void> {
  const { db, log, provider } = till;
  const [refund] = await db.select().from(refunds).where(eq(refunds.id, refundId));
  if (refund?.status !== 'PENDING') return;
  const { paymentId, amountMinor } = refund;
  const word = await provider.refund({ refundId, paymentId, amountMinor });
  if (word.says === 'refunded') return db.transaction((tx) => settle(tx, refund, word));
  // An alarm each time: somebody has to find out why, and the next look goes through once they did.
  if (word.says === 'refused')
    log.error({ refundId, paymentId, attempt }, 'provider refuses to give money back');
  const next = { runAt: nextLook(now, attempt), key: `refund:${refundId}` };
  await schedule(db, 'refund', { refundId, attempt: attempt + 1 }, next);
}

async function settle(tx: Tx, refund: Refund, { providerRef }: Refunded): Promise<void> {
  const { id, paymentId, amountMinor, source } = refund;
  // The payment first, as everywhere: whoever holds its lock is alone with its refunds.
  await tx.select().from(payments).where(eq(payments.id, paymentId)).for('no key update');
  const settled = await tx
    .update(refunds)
    .set({ status: 'SUCCEEDED', providerRef, settledAt: sql`now()` })
    .where(and(eq(refunds.id, id), eq(refunds.status, 'PENDING')))
    .returning({ id: refunds.id });
  if (settled.length === 0) return;
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
  if (payment === undefined) return;
  const told = paymentEvent(payment, payment.refundedMinor);
  await publish(tx, 'payment.refunded', { ...told, refundId: approvedRefundOf(source) });
}
