import type { ProfitAllocationResolvers } from './../types.generated.ts';

export const ProfitAllocation: ProfitAllocationResolvers = {
  party: ({ partyKind, partyId }) => ({ kind: partyKind, id: partyId }),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
};
