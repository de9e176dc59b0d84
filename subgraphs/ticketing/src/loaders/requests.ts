import { loadBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { findFavorites } from '../domain/favorites/find-favorites.ts';
import type { Hall } from '../hall.ts';

/** What a customer marked, by event; nothing for anybody else. */
export const requestLoaders = ({ db }: Hall, { viewer }: BaseContext) => ({
  favorite: loadBy(
    async (eventIds) =>
      viewer?.portal === 'customer' ? findFavorites(db, viewer.profileId, eventIds) : [],
    ({ eventId }) => eventId,
  ),
});
