import type { WrongPasswordErrorResolvers } from './../types.generated.ts';

export const WrongPasswordError: WrongPasswordErrorResolvers = {
  message: () => 'This is not your password.',
};
