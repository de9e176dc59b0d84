import type { OfflineRulesResolvers } from './../types.generated.ts';

export const OfflineRules: OfflineRulesResolvers = {
  eventId: ({ event }) => event.id,
  eventNumber: ({ event }) => event.number,
  scanning: ({ event }) => event.scanning,
  status: ({ event }) => event.status,
  startsAt: ({ event }) => event.startsAt,
  endsAt: ({ event }) => event.endsAt,
  checkpoints: ({ event }, _args, { loaders }) => loaders.checkpointsOf.load(event.id),
};
