import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { verifyMobileChange as verify } from '../../../domain/accounts/verify-mobile-change.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyMobileChange: NonNullable<MutationResolvers['verifyMobileChange']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await verify(context, { ...input, viewer: signedIn(context.viewer) });
  switch (result.outcome) {
    case 'changed':
      return { __typename: 'VerifyMobileChangePayload', mobile: result.mobile };
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
  }
};
