import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listFavorites } from '../../../domain/favorites/list-favorites.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const favoriteEvents: NonNullable<QueryResolvers['favoriteEvents']> = (
  _parent,
  { first, after },
  { db, viewer },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return listFavorites(db, { customerId, first, after });
};
