import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { requestMobileChange as request } from '../../../domain/accounts/request-mobile-change.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestMobileChange: NonNullable<MutationResolvers['requestMobileChange']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await request(context, { ...input, viewer: signedIn(context.viewer) });
  switch (result.outcome) {
    case 'challenged':
      return { __typename: 'RequestMobileChangePayload', challenge: result.challenge };
    case 'wrongPassword':
      return { __typename: 'WrongPasswordError', outcome: result.outcome };
  }
};
