import { platformCurrency as currency } from '../../domain/platform-currency.ts';
import type { ReloadAttemptResolvers } from './../types.generated.ts';

export const ReloadAttempt: ReloadAttemptResolvers = {
  amount: ({ amountMinor }) => ({ amountMinor, currency }),
};
