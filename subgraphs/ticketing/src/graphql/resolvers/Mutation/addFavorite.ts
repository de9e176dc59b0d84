import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { addFavorite as add } from '../../../domain/favorites/add-favorite.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const addFavorite: NonNullable<MutationResolvers['addFavorite']> = async (
  _parent,
  { input: { eventId } },
  { db, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const event = await add(db, { customerId, eventId, now });
  loaders.favorite.clearAll();
  return { event };
};
