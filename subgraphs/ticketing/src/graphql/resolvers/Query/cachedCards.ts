import { getCache } from '../../../domain/offline/get-cache.ts';
import { listCachedCards } from '../../../domain/offline/list-cached-cards.ts';
import { usherOf } from '../../../domain/gate/usher-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const cachedCards: NonNullable<QueryResolvers['cachedCards']> = async (
  _parent,
  { cacheId, first, after = null },
  context,
) => {
  const { db, viewer, now } = context;
  const cache = await getCache(db, usherOf(viewer), { cacheId, now });
  return listCachedCards(context, cache, { first, after });
};
