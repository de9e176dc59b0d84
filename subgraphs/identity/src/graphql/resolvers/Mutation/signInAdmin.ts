import { signIn } from '../../../domain/sessions/sign-in.ts';
import { stagePayload } from '../../stage-payload.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInAdmin: NonNullable<MutationResolvers['signInAdmin']> = async (
  _parent,
  { input },
  context,
) => {
  const { email: identifier, ...shown } = input;
  const result = await signIn(context, { portal: 'admin', identifier, ...shown });
  switch (result.outcome) {
    case 'signedIn':
      return { __typename: 'SignInAdminPayload', ...result };
    case 'challenged':
      return { __typename: 'SignInAdminChallengePayload', challenge: result.challenge };
    case 'stage':
      return stagePayload(result);
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
  }
};
