import { isUuid } from '../../domain/is-uuid.ts';
import type { OrganizerResolvers } from './../types.generated.ts';

export const Organizer: OrganizerResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    isUuid(id) ? ((await loaders.organizer.load(id)) ?? null) : null,
  upcomingEvents: ({ id }, { first, after }, { loaders }) =>
    loaders.upcomingEventsOf(id, { first, after }),
};
