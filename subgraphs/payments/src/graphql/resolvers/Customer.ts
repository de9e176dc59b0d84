import { listCards } from '../../domain/cards/list-cards.ts';
import { isId } from '../../domain/is-id.ts';
import { sightOf } from '../../domain/sight.ts';
import type { CustomerResolvers } from './../types.generated.ts';

export const Customer: CustomerResolvers = {
  // Identity says who there is; here is only what they have.
  __resolveReference: ({ id }) => (isId(id) ? { id } : null),
  wallet: async ({ id }, _args, { loaders }) => (await loaders.walletOf.load(id)) ?? null,
  cards: ({ id: holderId }, page, { till, viewer }) => {
    const sight = sightOf(viewer);
    const isSeen = sight === 'all' || (sight !== 'none' && sight.customerId === holderId);
    return isSeen ? listCards(till.db, { ...page, sight: { holderId } }) : null;
  },
};
