import { payments } from '@gatehouse/payments-db/schema';
import { eq } from 'drizzle-orm';
import { books } from './books.ts';
import { heldForAnswer } from './hold-times.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import { providerPart } from './provider-part.ts';
import { refusalOf } from './refusal-of.ts';
import type { Tx } from './till.ts';

type Keeping = { readonly paymentId: string; readonly now: Date };

/** Has the wallet keep what a payment needs of it until the provider's answer, anew where that had lapsed; or says why it cannot. */
export async function keepWalletPart(
  tx: Tx,
  { paymentId, now }: Keeping,
): Promise<PaymentOutcome | undefined> {
  const [payment] = await tx
    .select()
    .from(payments)
    .where(eq(payments.id, paymentId))
    .for('no key update');
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  const { holdId, accountId, purpose, walletMinor, currency } = payment;
  if (holdId === null || accountId === null) return undefined;
  const expiresAt = heldForAnswer(now);
  const kept = await books.prolongHold(tx, holdId, expiresAt);
  if (kept.outcome === 'PROLONGED' || kept.status !== 'expired') return undefined;
  const answer = await books.reserve(tx, {
    account: accountId,
    // One that lapsed has one successor.
    sourceId: `${paymentId}/${holdId}`,
    expiresAt,
    ...(purpose === 'RELOAD'
      ? { direction: 'in', amountMinor: providerPart(payment).amountMinor }
      : { direction: 'out', amountMinor: walletMinor }),
  });
  if (answer.outcome !== 'RESERVED' && !('status' in answer)) return refusalOf(answer, currency);
  await tx.update(payments).set({ holdId: answer.hold }).where(eq(payments.id, paymentId));
  return undefined;
}
