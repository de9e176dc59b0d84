import type { CheckpointResolvers } from './../types.generated.ts';

export const Checkpoint: CheckpointResolvers = {
  gates: ({ id }, _args, { loaders }) => loaders.gatesOf.load(id),
  admitted: async ({ id }, _args, { loaders }) => (await loaders.admittedAt.load(id))?.count ?? 0,
  ticketTypeIds: ({ typeIds }) => typeIds,
};
