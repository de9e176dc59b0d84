import { isId } from '../../domain/is-id.ts';
import { cardSightOf } from '../../domain/cards/card-sight.ts';
import type { MerchantResolvers } from './../types.generated.ts';

export const Merchant: MerchantResolvers = {
  // Identity says who there is; here is only what they have.
  __resolveReference: ({ id }) => (isId(id) ? { id } : null),
  cardStock: ({ id }, _args, { loaders, viewer }) => {
    const sight = cardSightOf(viewer);
    const isOwn = typeof sight === 'object' && 'merchantId' in sight && sight.merchantId === id;
    return sight === 'all' || isOwn ? loaders.stockOf.load(id) : null;
  },
};
