import type { TooManyDependentsErrorResolvers } from './../types.generated.ts';

export const TooManyDependentsError: TooManyDependentsErrorResolvers = {
  message: ({ dependentsMax }) =>
    `There is room for ${dependentsMax} people. Take one off the list first.`,
};
