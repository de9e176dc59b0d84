import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { verifyStepUp as verify } from '../../../domain/sessions/verify-step-up.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyStepUp: NonNullable<MutationResolvers['verifyStepUp']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await verify(context, { ...input, viewer: signedIn(context.viewer) });
  switch (result.outcome) {
    case 'proven':
      return { __typename: 'VerifyStepUpPayload', tokens: result.tokens };
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
  }
};
