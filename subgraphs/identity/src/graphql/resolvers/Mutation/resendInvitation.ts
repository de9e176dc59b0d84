import { resendInvitation as resend } from '../../../domain/invitations/resend-invitation.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const resendInvitation: NonNullable<MutationResolvers['resendInvitation']> = async (
  _parent,
  { input },
  context,
) => {
  return { invitation: await resend(context, input.id) };
};
