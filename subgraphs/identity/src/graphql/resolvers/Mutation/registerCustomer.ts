import { registerCustomer as register } from '../../../domain/accounts/register-customer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const registerCustomer: NonNullable<MutationResolvers['registerCustomer']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await register(context, input);
  switch (result.outcome) {
    case 'challenged':
      return { __typename: 'RegisterCustomerPayload', challenge: result.challenge };
    case 'weakPassword':
      return { __typename: 'WeakPasswordError', ...result };
  }
};
