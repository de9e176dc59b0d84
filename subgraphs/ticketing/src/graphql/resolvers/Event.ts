import { seesManagement } from '../../domain/events/sees-management.ts';
import { isUuid } from '../../domain/is-uuid.ts';
import { present } from '../present.ts';
import type { EventResolvers } from './../types.generated.ts';

export const Event: EventResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    isUuid(id) ? ((await loaders.publicEvent.load(id)) ?? null) : null,
  category: async ({ categoryId }, _args, { loaders }) =>
    present(await loaders.category.load(categoryId)),
  organizer: ({ organizerId: id }) => ({ id }),
  priceFrom: ({ priceFromMinor: amountMinor, currency }) =>
    amountMinor === null ? null : { amountMinor, currency },
  ticketTypes: ({ id }, _args, { loaders }) => loaders.publicTypesOf.load(id),
  venue: async ({ venueId }, _args, { loaders }) => present(await loaders.venue.load(venueId)),
  isFavorite: async ({ id }, _args, { loaders, viewer }) =>
    viewer?.portal === 'customer' ? (await loaders.favorite.load(id)) !== undefined : null,
  management: (event, _args, { viewer }) => (seesManagement(viewer, event) ? event : null),
};
