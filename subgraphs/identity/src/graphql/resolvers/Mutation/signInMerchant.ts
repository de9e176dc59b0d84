import { signIn } from '../../../domain/sessions/sign-in.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInMerchant: NonNullable<MutationResolvers['signInMerchant']> = async (
  _parent,
  { input },
  context,
) => {
  const { mobile: identifier, ...shown } = input;
  const result = await signIn(context, { portal: 'merchant', identifier, ...shown });
  switch (result.outcome) {
    case 'challenged':
      return { __typename: 'SignInMerchantPayload', challenge: result.challenge };
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
    case 'signedIn':
    case 'stage':
      throw new Error('The merchant portal asks for a second factor, its policy does not.');
  }
};
