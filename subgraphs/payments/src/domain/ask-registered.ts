import { type Payment, payments } from '@gatehouse/payments-db/schema';
import { and, eq, isNull } from 'drizzle-orm';
import { providerPart } from './provider-part.ts';
import type { ProviderWord, Silence } from './provider.ts';
import type { Till } from './till.ts';
import { walletAlone, walletWord } from './wallet-word.ts';

/**
 * Asks a payment's provider to confirm or cancel it, registering it first when the registration was lost on the way, or when
 * the payment is charged at once. A payer who has to act first is not passed over.
 * Repeating it is safe: the provider acts once per payment id.
 */
export async function askRegistered(
  { db, providerNamed }: Till,
  verb: 'confirm' | 'cancel',
  payment: Payment,
): Promise<ProviderWord | Silence> {
  const { id: paymentId, method, providerRef } = payment;
  if (payment.provider === walletAlone)
    return walletWord(payment, verb === 'confirm' ? 'SUCCEEDED' : 'CANCELLED');
  const provider = providerNamed(payment.provider);
  const word = await provider[verb]({ paymentId, providerRef });
  if (word.says !== 'unknown') return word;
  const registered = await provider.create({ paymentId, amount: providerPart(payment), method });
  if (registered.says === 'nothing' || registered.providerRef === undefined) return registered;
  // Before anybody is asked for money: whatever happens next, we know by which name to ask what became of it.
  await db
    .update(payments)
    .set({ providerRef: registered.providerRef })
    .where(and(eq(payments.id, paymentId), isNull(payments.providerRef)));
  if (verb === 'confirm' && registered.status === 'REQUIRES_ACTION') return registered;
  const second = await provider[verb]({ paymentId, providerRef: registered.providerRef });
  return second.says === 'unknown' ? { says: 'nothing' } : second;
}
