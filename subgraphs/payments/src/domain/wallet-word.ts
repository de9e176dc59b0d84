import type { Payment } from '@gatehouse/payments-db/schema';
import type { PaymentStatus } from './payment-status.ts';
import type { ProviderWord } from './provider.ts';
import { providerPart } from './provider-part.ts';

/** Stands where the provider of a payment is named, for one that the wallet pays alone. */
export const walletAlone = 'wallet';

/** What a provider would say, of a payment for which nobody has to be asked. */
export const walletWord = (payment: Payment, status: PaymentStatus): ProviderWord => ({
  says: 'state',
  status,
  amount: providerPart(payment),
});
