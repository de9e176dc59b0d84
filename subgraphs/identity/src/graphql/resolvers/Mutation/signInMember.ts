import { signIn } from '../../../domain/sessions/sign-in.ts';
import { stagePayload } from '../../stage-payload.ts';
import { rowWordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInMember: NonNullable<MutationResolvers['signInMember']> = async (
  _parent,
  { input },
  context,
) => {
  const { portal, email: identifier, ...shown } = input;
  const result = await signIn(context, { portal: rowWordOf(portal), identifier, ...shown });
  switch (result.outcome) {
    case 'signedIn':
      return { __typename: 'SignInMemberPayload', ...result };
    case 'challenged':
      return { __typename: 'SignInMemberChallengePayload', challenge: result.challenge };
    case 'stage':
      return stagePayload(result);
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
  }
};
