import type { Payment } from '@gatehouse/payments-db/schema';
import { autoReloads, reloadAttempts } from '@gatehouse/payments-db/wallets';
import { and, eq, sql } from 'drizzle-orm';
import { isFinal } from '../payment-status.ts';
import type { Tx } from '../till.ts';
import { autoReloadLimits } from './auto-reload-limits.ts';
import { tellHolder } from './tell-holder.ts';

const { failuresMax } = autoReloadLimits;

/** Closes the attempt that a payment was made for once the payment has ended; so many failures in a row pause the whole and tell the holder. */
export async function settleAttempt(tx: Tx, payment: Payment): Promise<void> {
  const { subjectId, status } = payment;
  if (payment.purpose !== 'RELOAD' || subjectId === null || !isFinal(status)) return;
  const isPaid = status === 'SUCCEEDED';
  const [attempt] = await tx
    .update(reloadAttempts)
    .set({
      status: isPaid ? 'SUCCEEDED' : 'FAILED',
      reason: isPaid ? null : 'NOT_PAID',
      settledAt: sql`now()`,
    })
    .where(and(eq(reloadAttempts.id, subjectId), eq(reloadAttempts.status, 'OPEN')))
    .returning();
  if (attempt === undefined) return;
  const failures = sql`${autoReloads.failureCount} + 1`;
  const failed = { failureCount: failures, isPaused: sql`${failures} >= ${failuresMax}` };
  const [reload] = await tx
    .update(autoReloads)
    .set(isPaid ? { failureCount: 0 } : failed)
    .where(eq(autoReloads.accountId, attempt.accountId))
    .returning();
  if (reload === undefined || isPaid || reload.failureCount !== failuresMax) return;
  const reason = 'three payments in a row did not succeed.';
  await tellHolder(tx, reload.holderId, { kind: 'autoReloadPaused', reason });
}
