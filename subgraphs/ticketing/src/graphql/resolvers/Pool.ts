import type { PoolResolvers } from './../types.generated.ts';

export const Pool: PoolResolvers = {
  free: ({ capacity, held, sold }) => capacity - held - sold,
  ticketTypes: ({ id }, _args, { loaders }) => loaders.typesOn.load(id),
};
