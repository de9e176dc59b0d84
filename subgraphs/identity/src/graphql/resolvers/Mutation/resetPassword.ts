import { resetPassword as reset } from '../../../domain/passwords/reset-password.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const resetPassword: NonNullable<MutationResolvers['resetPassword']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await reset(context, input);
  switch (result.outcome) {
    case 'reset':
      return { __typename: 'ResetPasswordPayload', resetAt: context.now };
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
    case 'weakPassword':
      return { __typename: 'WeakPasswordError', ...result };
  }
};
