import { verifySignIn as verify } from '../../../domain/sessions/verify-sign-in.ts';
import { stagePayload } from '../../stage-payload.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifySignIn: NonNullable<MutationResolvers['verifySignIn']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await verify(context, input);
  switch (result.outcome) {
    case 'signedIn':
      return { __typename: 'VerifySignInPayload', ...result };
    case 'stage':
      return stagePayload(result);
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
  }
};
