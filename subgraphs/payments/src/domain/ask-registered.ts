import type { Payment } from '@gatehouse/payments-db/schema';
import type { Provider, ProviderWord, Silence } from './provider.ts';

/**
 * Asks the provider to confirm or cancel a payment, registering it first when the registration was lost on the way.
 * Repeating it is safe: the provider acts once per payment id.
 */
export async function askRegistered(
  provider: Provider,
  verb: 'confirm' | 'cancel',
  payment: Payment,
): Promise<ProviderWord | Silence> {
  const { id: paymentId, method } = payment;
  const word = await provider[verb](paymentId);
  if (word.says !== 'unknown') return word;
  const registered = await provider.create({ paymentId, amount: payment, method });
  if (registered.says === 'nothing') return registered;
  const second = await provider[verb](paymentId);
  return second.says === 'unknown' ? { says: 'nothing' } : second;
}
