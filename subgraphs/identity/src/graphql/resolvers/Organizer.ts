import type { OrganizerResolvers } from './../types.generated.ts';

export const Organizer: OrganizerResolvers = {
  // A deleted one too: events of the past go on naming who held them.
  __resolveReference: async ({ id }, { loaders }) => (await loaders.organizer.load(id)) ?? null,
  contactMobile: async ({ id }, _args, { loaders }) =>
    (await loaders.contactMobile.load(id))?.value ?? null,
  isVerified: ({ verifiedAt }) => verifiedAt !== null,
};
