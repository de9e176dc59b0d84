import { inviteMember as invite } from '../../../domain/invitations/invite-member.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const inviteMember: NonNullable<MutationResolvers['inviteMember']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await invite(context, input);
  switch (result.outcome) {
    case 'invited':
      return { __typename: 'InviteMemberPayload', invitation: result.invitation };
    case 'tooManySubUsers':
      return { __typename: 'TooManySubUsersError', subUsersMax: result.subUsersMax };
  }
};
