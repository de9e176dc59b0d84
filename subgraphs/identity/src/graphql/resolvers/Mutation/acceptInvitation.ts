import { acceptInvitation as accept } from '../../../domain/invitations/accept-invitation.ts';
import { liveViewer } from '../../../rules/live-viewer.ts';
import { wordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const acceptInvitation: NonNullable<MutationResolvers['acceptInvitation']> = async (
  _parent,
  { input },
  context,
) => {
  // A token outlives its session by minutes: whose has ended is nobody.
  const result = await accept({ ...context, viewer: await liveViewer(context) }, input);
  switch (result.outcome) {
    case 'accepted':
      return { __typename: 'AcceptInvitationPayload', status: wordOf(result.status) };
    case 'weakPassword':
      return { __typename: 'WeakPasswordError', ...result };
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
  }
};
