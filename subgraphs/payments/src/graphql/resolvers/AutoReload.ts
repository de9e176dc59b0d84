import { platformCurrency as currency } from '../../domain/platform-currency.ts';
import type { AutoReloadResolvers } from './../types.generated.ts';

export const AutoReload: AutoReloadResolvers = {
  threshold: ({ thresholdMinor: amountMinor }) => ({ amountMinor, currency }),
  amount: ({ amountMinor }) => ({ amountMinor, currency }),
  status: ({ isPaused }) => (isPaused ? 'PAUSED' : 'ACTIVE'),
  attempts: ({ accountId }, _args, { loaders }) => loaders.lastAttemptsOf.load(accountId),
};
