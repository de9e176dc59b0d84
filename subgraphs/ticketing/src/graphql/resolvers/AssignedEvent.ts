import { present } from '../present.ts';
import type { AssignedEventResolvers } from './../types.generated.ts';

export const AssignedEvent: AssignedEventResolvers = {
  venue: async ({ venueId }, _args, { loaders }) => present(await loaders.venue.load(venueId)),
};
