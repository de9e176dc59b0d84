import type { RevenueSumResolvers } from './../types.generated.ts';

export const RevenueSum: RevenueSumResolvers = {
  gross: ({ grossMinor, currency }) => ({ amountMinor: grossMinor, currency }),
  refunds: ({ refundsMinor, currency }) => ({ amountMinor: refundsMinor, currency }),
  net: ({ grossMinor, refundsMinor, currency }) => ({
    amountMinor: grossMinor - refundsMinor,
    currency,
  }),
  organizers: ({ organizersMinor, currency }) => ({ amountMinor: organizersMinor, currency }),
  platform: ({ platformMinor, currency }) => ({ amountMinor: platformMinor, currency }),
  tax: ({ taxMinor, currency }) => ({ amountMinor: taxMinor, currency }),
};
