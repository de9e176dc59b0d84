import { present } from '../present.ts';
import type { EditRequestResolvers } from './../types.generated.ts';

export const EditRequest: EditRequestResolvers = {
  changes: ({ changes }) => changes,
  event: async ({ eventId }, _args, { loaders }) => present(await loaders.event.load(eventId)),
  isStale: async ({ status, eventId, baseVersion }, _args, { loaders }) =>
    status === 'OPEN' && present(await loaders.event.load(eventId)).version !== baseVersion,
};
