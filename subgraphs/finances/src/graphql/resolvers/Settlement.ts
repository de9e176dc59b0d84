import type { SettlementResolvers } from './../types.generated.ts';

export const Settlement: SettlementResolvers = {
  event: ({ eventId }) => ({ id: eventId }),
  organizer: ({ organizerId }) => ({ id: organizerId }),
  gross: ({ grossMinor, currency }) => ({ amountMinor: grossMinor, currency }),
  refunds: ({ refundsMinor, currency }) => ({ amountMinor: refundsMinor, currency }),
  fees: ({ feesMinor, currency }) => ({ amountMinor: feesMinor, currency }),
  tax: ({ taxMinor, currency }) => ({ amountMinor: taxMinor, currency }),
  net: ({ netMinor, currency }) => ({ amountMinor: netMinor, currency }),
  netted: ({ nettedMinor, currency }) => ({ amountMinor: nettedMinor, currency }),
  available: ({ availableMinor, currency }) => ({ amountMinor: availableMinor, currency }),
};
