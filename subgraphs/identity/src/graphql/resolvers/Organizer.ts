import type { OrganizerResolvers } from './../types.generated.ts';

export const Organizer: OrganizerResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.organizer.load(id)) ?? null,
};
