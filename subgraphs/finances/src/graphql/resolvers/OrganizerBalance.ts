import type { OrganizerBalanceResolvers } from './../types.generated.ts';

export const OrganizerBalance: OrganizerBalanceResolvers = {
  pending: ({ pendingMinor, currency }) => ({ amountMinor: pendingMinor, currency }),
  available: ({ availableMinor, currency }) => ({ amountMinor: availableMinor, currency }),
  receivable: ({ receivableMinor, currency }) => ({ amountMinor: receivableMinor, currency }),
};
