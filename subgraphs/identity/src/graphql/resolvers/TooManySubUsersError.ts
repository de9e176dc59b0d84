import type { TooManySubUsersErrorResolvers } from './../types.generated.ts';

export const TooManySubUsersError: TooManySubUsersErrorResolvers = {
  message: ({ subUsersMax }) =>
    subUsersMax === 0
      ? 'You may not invite sub-users.'
      : `You have all the sub-users that you may have: ${subUsersMax}. Removing one frees a place.`,
};
