import type { BooksBrokenErrorResolvers } from './../types.generated.ts';

export const BooksBrokenError: BooksBrokenErrorResolvers = {
  message: ({ checks }) => `The books are not in order: ${checks.join(', ')}.`,
};
