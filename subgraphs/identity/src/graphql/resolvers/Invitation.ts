import type { InvitationResolvers } from './../types.generated.ts';

export const Invitation: InvitationResolvers = {
  email: ({ target }) => target,
  role: async ({ roleId }, _args, { loaders }) => (await loaders.role.load(roleId))?.name ?? '',
};
