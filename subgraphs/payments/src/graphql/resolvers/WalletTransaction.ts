import type { WalletTransactionResolvers } from './../types.generated.ts';

export const WalletTransaction: WalletTransactionResolvers = {
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  balanceAfter: ({ balanceAfterMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  card: async ({ cardId }, _args, { loaders }) =>
    cardId === undefined ? null : ((await loaders.card.load(cardId)) ?? null),
  payment: async ({ paymentId }, _args, { loaders }) =>
    paymentId === undefined ? null : ((await loaders.payment.load(paymentId)) ?? null),
  order: ({ orderId: id }) => (id === undefined ? null : { id }),
};
