import { payments, type Refund, refunds } from '@gatehouse/payments-db/schema';
import { eq } from 'drizzle-orm';
import { applyRefundState } from './apply-refund-state.ts';
import { nextLook } from './next-look.ts';
import type { GivingBack, Provider, RefundWord, Silence } from './provider.ts';
import { schedule } from './schedule.ts';
import type { Till } from './till.ts';

type Look = { readonly refundId: string; readonly attempt: number; readonly now: Date };

/**
 * Has the provider give back what a refund set aside, once. Without its yes the money stays set aside and is asked for again
 * later under the same id.
 */
export async function settleRefund(till: Till, { refundId, attempt, now }: Look): Promise<void> {
  const { db, log, providerNamed } = till;
  const [found] = await db
    .select({ refund: refunds, payment: payments })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(refunds.id, refundId));
  if (found?.refund.status !== 'PENDING') return;
  const { id: paymentId, provider, providerRef, currency } = found.payment;
  const amountMinor = found.refund.amountMinor - found.refund.walletMinor;
  const giving = {
    refundId,
    payment: { paymentId, providerRef },
    amount: { amountMinor, currency },
  };
  const word = await ask(providerNamed(provider), giving, attempt > 0);
  await db.transaction(async (tx) => {
    const settled: Pick<Refund, 'status'> =
      word.says === 'nothing'
        ? found.refund
        : await applyRefundState(tx, log, { refundId, word, attempt });
    if (settled.status !== 'PENDING') return;
    const next = { runAt: nextLook(now, attempt), key: `refund:${refundId}` };
    await schedule(tx, 'refund', { refundId, attempt: attempt + 1 }, next);
  });
}

/** Asked before, it is looked for first: a provider forgets an idempotency key after a day, and the poller comes daily. */
async function ask(
  provider: Provider,
  giving: GivingBack,
  wasAsked: boolean,
): Promise<RefundWord | Silence> {
  if (!wasAsked) return provider.refund(giving);
  const word = await provider.fetchRefund(giving);
  const isNotOnItsWay = word.says === 'unknown' || word.says === 'refused';
  return isNotOnItsWay ? provider.refund(giving) : word;
}
