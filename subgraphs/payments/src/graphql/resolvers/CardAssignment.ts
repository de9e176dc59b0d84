import type { CardAssignmentResolvers } from './../types.generated.ts';

export const CardAssignment: CardAssignmentResolvers = {
  card: async ({ cardId }, _args, { loaders }) => (await loaders.card.load(cardId)) ?? null,
};
