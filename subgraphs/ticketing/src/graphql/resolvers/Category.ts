import type { CategoryResolvers } from './../types.generated.ts';

export const Category: CategoryResolvers = {
  eventCount: async ({ id }, _args, { loaders }) => (await loaders.eventCount.load(id))?.count ?? 0,
};
