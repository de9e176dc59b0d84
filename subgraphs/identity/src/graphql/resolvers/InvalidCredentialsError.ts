import type { InvalidCredentialsErrorResolvers } from './../types.generated.ts';

export const InvalidCredentialsError: InvalidCredentialsErrorResolvers = {
  message: () => 'Sign-in failed. Check what you entered.',
};
