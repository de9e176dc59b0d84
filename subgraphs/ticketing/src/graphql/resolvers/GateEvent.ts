import { present } from '../present.ts';
import type { GateEventResolvers } from './../types.generated.ts';

export const GateEvent: GateEventResolvers = {
  checkpoints: ({ id }, _args, { loaders }) => loaders.checkpointsOf.load(id),
  venue: async ({ venueId }, _args, { loaders }) => present(await loaders.venue.load(venueId)),
  isActive: ({ status, scanning, endsAt }, _args, { now }) =>
    status === 'PUBLISHED' && scanning === 'OPEN' && now < endsAt,
};
