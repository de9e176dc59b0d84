import { verifyRegistration as verify } from '../../../domain/accounts/verify-registration.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyRegistration: NonNullable<MutationResolvers['verifyRegistration']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await verify(context, input);
  switch (result.outcome) {
    case 'verified':
      context.proven.add(result.customer.id);
      return { __typename: 'VerifyRegistrationPayload', ...result };
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
  }
};
