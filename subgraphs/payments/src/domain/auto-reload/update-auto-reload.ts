import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { autoReloads } from '@gatehouse/payments-db/wallets';
import { and, eq, sql } from 'drizzle-orm';
import type { Till } from '../till.ts';
import { checkedTerms } from './auto-reload-limits.ts';

type Request = {
  readonly customerId: string;
  readonly thresholdMinor?: bigint | null | undefined;
  readonly amountMinor?: bigint | null | undefined;
  readonly paymentMethod?: string | null | undefined;
};

/** Changes the customer's standing order, and starts it again where it was paused. Answers the wallet's id. */
export async function updateAutoReload(
  { db, provider }: Till,
  { customerId, thresholdMinor, amountMinor, paymentMethod }: Request,
): Promise<string> {
  if (paymentMethod != null && !provider.isMethod(paymentMethod))
    throw badInput('This is not a payment method.', 'input.paymentMethod');
  const isTheirs = and(eq(autoReloads.holderId, customerId), eq(autoReloads.isEnabled, true));
  return db.transaction(async (tx) => {
    const [reload] = await tx.select().from(autoReloads).where(isTheirs).for('no key update');
    if (reload === undefined) throw notFound('Automatic reload');
    const terms = checkedTerms({
      thresholdMinor: thresholdMinor ?? reload.thresholdMinor,
      amountMinor: amountMinor ?? reload.amountMinor,
    });
    const method = paymentMethod ?? reload.method;
    await tx
      .update(autoReloads)
      .set({ ...terms, method, isPaused: false, failureCount: 0, updatedAt: sql`now()` })
      .where(eq(autoReloads.accountId, reload.accountId));
    return reload.accountId;
  });
}
