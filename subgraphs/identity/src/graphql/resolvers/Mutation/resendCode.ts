import { resendCode as resend } from '../../../domain/challenges/resend-code.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const resendCode: NonNullable<MutationResolvers['resendCode']> = async (
  _parent,
  { input },
  context,
) => {
  return { challenge: await resend(context, input.challengeId) };
};
