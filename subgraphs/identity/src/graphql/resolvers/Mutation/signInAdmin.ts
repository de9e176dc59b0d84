import { signIn } from '../../../domain/sessions/sign-in.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInAdmin: NonNullable<MutationResolvers['signInAdmin']> = async (
  _parent,
  { input },
  context,
) => {
  const { email: identifier, password } = input;
  const result = await signIn(context, { portal: 'admin', identifier, password });
  switch (result.outcome) {
    case 'signedIn':
      return { __typename: 'SignInAdminPayload', tokens: result.tokens };
    case 'challenged':
      return { __typename: 'SignInAdminChallengePayload', challenge: result.challenge };
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
  }
};
