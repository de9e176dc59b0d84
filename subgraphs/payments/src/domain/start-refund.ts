import { type Payment, payments, type Refund, refunds } from '@gatehouse/payments-db/schema';
import { eq, sql } from 'drizzle-orm';
import { postRefund } from './postings/post-refund.ts';
import { walletPartOfRefund } from './refund-parts.ts';
import { schedule } from './schedule.ts';
import { tellRefund } from './tell-refund.ts';
import type { Tx } from './till.ts';

type Start = {
  readonly paymentId: string;
  readonly amountMinor: bigint;
  /** The business reason; one reason gives back once. */
  readonly source: string;
};

/**
 * Gives back where the money came from: to the wallet at once, and sets the rest aside until the provider gave it. False for a
 * source that is known, which changes nothing.
 */
export async function startRefund(
  tx: Tx,
  { paymentId, amountMinor, source }: Start,
): Promise<boolean> {
  const [payment] = await tx
    .select()
    .from(payments)
    .where(eq(payments.id, paymentId))
    .for('no key update');
  if (payment === undefined) throw new Error(`Payment ${paymentId} does not exist.`);
  const earlier = await tx.select().from(refunds).where(eq(refunds.paymentId, paymentId));
  if (earlier.some((refund) => refund.source === source)) return false;
  const { capturedMinor, refundingMinor, refundedMinor } = payment;
  // Leaves the event to be tried again and then to a person.
  if (amountMinor > capturedMinor - refundingMinor - refundedMinor)
    throw new Error(`Payment ${paymentId} has less than that to give back.`);
  const walletMinor = walletPart(payment, earlier, amountMinor);
  const isDone = walletMinor === amountMinor;
  const [refund] = await tx
    .insert(refunds)
    .values({
      paymentId,
      amountMinor,
      walletMinor,
      source,
      ...(isDone && { status: 'SUCCEEDED', settledAt: sql`now()` }),
    })
    .returning();
  const [moved] = await tx
    .update(payments)
    .set({
      refundingMinor: sql`${payments.refundingMinor} + ${amountMinor - walletMinor}`,
      refundedMinor: sql`${payments.refundedMinor} + ${walletMinor}`,
      ...(walletMinor > 0n && { version: sql`${payments.version} + 1` }),
      updatedAt: sql`now()`,
    })
    .where(eq(payments.id, paymentId))
    .returning();
  if (refund === undefined || moved === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  if (walletMinor > 0n) await postRefund(tx, { payment: moved, refund, to: 'wallet' });
  if (isDone) await tellRefund(tx, moved, refund);
  else await askLater(tx, refund);
  return true;
}

const askLater = (tx: Tx, { id: refundId }: Refund) =>
  schedule(tx, 'refund', { refundId, attempt: 0 }, { key: `refund:${refundId}` });

function walletPart(payment: Payment, earlier: readonly Refund[], refundMinor: bigint): bigint {
  const counted = earlier.filter(({ status }) => status !== 'FAILED');
  const sum = (of: 'amountMinor' | 'walletMinor') =>
    counted.reduce((total, refund) => total + refund[of], 0n);
  const { amountMinor, walletMinor } = payment;
  return walletPartOfRefund({
    amountMinor,
    walletMinor,
    beforeMinor: sum('amountMinor'),
    walletBeforeMinor: sum('walletMinor'),
    refundMinor,
  });
}
