import { signIn } from '../../../domain/sessions/sign-in.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInCustomer: NonNullable<MutationResolvers['signInCustomer']> = async (
  _parent,
  { input },
  context,
) => {
  const { mobile: identifier, ...shown } = input;
  const result = await signIn(context, { portal: 'customer', identifier, ...shown });
  switch (result.outcome) {
    case 'challenged':
      return { __typename: 'SignInCustomerPayload', challenge: result.challenge };
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
    case 'signedIn':
    case 'stage':
      throw new Error('The customer portal asks for a second factor, its policy does not.');
  }
};
