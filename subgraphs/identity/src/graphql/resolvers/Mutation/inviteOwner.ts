import { inviteOwner as invite } from '../../../domain/invitations/invite-owner.ts';
import { rowWordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const inviteOwner: NonNullable<MutationResolvers['inviteOwner']> = async (
  _parent,
  { input },
  context,
) => {
  const invitation = await invite(context, { ...input, portal: rowWordOf(input.portal) });
  return { invitation };
};
