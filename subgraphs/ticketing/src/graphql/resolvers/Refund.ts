import type { RefundResolvers } from './../types.generated.ts';

export const Refund: RefundResolvers = {
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
};
