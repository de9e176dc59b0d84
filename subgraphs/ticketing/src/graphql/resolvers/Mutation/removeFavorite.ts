import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { removeFavorite as remove } from '../../../domain/favorites/remove-favorite.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const removeFavorite: NonNullable<MutationResolvers['removeFavorite']> = async (
  _parent,
  { input: { eventId } },
  { db, viewer, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  await remove(db, { customerId, eventId });
  loaders.favorite.clearAll();
  return { eventId };
};
