import { cancelInvitation as cancel } from '../../../domain/invitations/cancel-invitation.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelInvitation: NonNullable<MutationResolvers['cancelInvitation']> = async (
  _parent,
  { input },
  context,
) => {
  await cancel(context, input.id);
  return { cancelledAt: context.now };
};
