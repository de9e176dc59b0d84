import type { CardRequestResolvers } from './../types.generated.ts';

export const CardRequest: CardRequestResolvers = {
  customer: ({ customerId: id }) => ({ id }),
  fee: ({ feeMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  card: async ({ cardId }, _args, { loaders }) =>
    cardId === null ? null : ((await loaders.card.load(cardId)) ?? null),
};
