import type { PayoutItemResolvers } from './../types.generated.ts';

export const PayoutItem: PayoutItemResolvers = {
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  available: ({ availableMinor, currency }) => ({ amountMinor: availableMinor, currency }),
  settlement: async ({ kind, sourceId }, _args, { loaders }) =>
    kind === 'SETTLEMENT' ? ((await loaders.settlement.load(sourceId)) ?? null) : null,
};
