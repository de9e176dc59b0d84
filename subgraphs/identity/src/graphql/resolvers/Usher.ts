import { usherRole } from '../../domain/people/assign-usher.ts';
import { seesUsher } from '../../rules/sees-profile.ts';
import type { UsherResolvers } from './../types.generated.ts';

export const Usher: UsherResolvers = {
  __resolveReference: async ({ id }, context) => {
    const usher = await context.loaders.usher.load(id);
    return usher !== undefined && (await seesUsher(usher, context)) ? usher : null;
  },
  username: async ({ accountId }, _args, { loaders }) =>
    (await loaders.username.load(accountId))?.value ?? null,
  eventIds: async ({ id }, _args, { loaders }) =>
    (await loaders.assignments.load(id)).map(({ eventId }) => eventId),
  supervisedEventIds: async ({ id }, _args, { loaders }) =>
    (await loaders.assignments.load(id))
      .filter(({ role }) => role === usherRole(true))
      .map(({ eventId }) => eventId),
};
