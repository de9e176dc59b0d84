import { payments, refunds } from '@gatehouse/payments-db/schema';
import { and, eq, sql } from 'drizzle-orm';
import { schedule } from './schedule.ts';
import type { Tx } from './till.ts';

type Start = {
  readonly paymentId: string;
  readonly amountMinor: bigint;
  /** The business reason; one reason gives back once. */
  readonly source: string;
};

/** Sets money aside to be given back and has the provider asked for it; false for a source that is known, which changes nothing. */
export async function startRefund(
  tx: Tx,
  { paymentId, amountMinor, source }: Start,
): Promise<boolean> {
  const [refund] = await tx
    .insert(refunds)
    .values({ paymentId, amountMinor, source })
    .onConflictDoNothing({ target: refunds.source })
    .returning();
  if (refund === undefined) return false;
  const rest = sql`${payments.capturedMinor} - ${payments.refundingMinor} - ${payments.refundedMinor}`;
  const occupied = await tx
    .update(payments)
    .set({
      refundingMinor: sql`${payments.refundingMinor} + ${amountMinor}`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(payments.id, paymentId), sql`${amountMinor} <= ${rest}`))
    .returning({ id: payments.id });
  // Rolls back the refund too, and leaves the event to be tried again and then to a person.
  if (occupied.length === 0)
    throw new Error(`Payment ${paymentId} has less than that to give back.`);
  await schedule(tx, 'refund', { refundId: refund.id, attempt: 0 }, { key: `refund:${refund.id}` });
  return true;
}
