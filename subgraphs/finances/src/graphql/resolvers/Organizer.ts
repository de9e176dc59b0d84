import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../domain/is-uuid.ts';
import { isInSight, sightOf } from '../../domain/sight.ts';
import type { OrganizerResolvers } from './../types.generated.ts';

export const Organizer: OrganizerResolvers = {
  __resolveReference: async ({ id }, { viewer, loaders }) => {
    if (!isUuid(id) || !isInSight(sightOf(viewer), id)) throw notFound('Organizer');
    return (await loaders.organizer.load(id)) ?? null;
  },
  balances: ({ id }, _args, { loaders }) => loaders.balancesOf.load(id),
};
