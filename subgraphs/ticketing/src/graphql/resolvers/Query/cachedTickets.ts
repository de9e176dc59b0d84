import { getCache } from '../../../domain/offline/get-cache.ts';
import { listCachedTickets } from '../../../domain/offline/list-cached-tickets.ts';
import { usherOf } from '../../../domain/gate/usher-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const cachedTickets: NonNullable<QueryResolvers['cachedTickets']> = async (
  _parent,
  { cacheId, first, after = null },
  context,
) => {
  const { db, viewer, now } = context;
  const cache = await getCache(db, usherOf(viewer), { cacheId, now });
  return listCachedTickets(context, cache, { first, after });
};
