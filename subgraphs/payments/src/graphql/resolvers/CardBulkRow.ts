import type { CardBulkRowResolvers } from './../types.generated.ts';

export const CardBulkRow: CardBulkRowResolvers = {
  isDone: ({ cardId }) => cardId !== null,
  card: async ({ cardId }, _args, { loaders }) =>
    cardId === null ? null : ((await loaders.card.load(cardId)) ?? null),
};
