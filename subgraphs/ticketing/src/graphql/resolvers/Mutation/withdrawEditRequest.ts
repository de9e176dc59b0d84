import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { withdrawEditRequest as withdraw } from '../../../domain/edit-requests/withdraw-edit-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawEditRequest: NonNullable<MutationResolvers['withdrawEditRequest']> = async (
  _parent,
  { input: { editRequestId } },
  { db, viewer, now },
) => {
  const { profileId: organizerId } = signedInTo('organizer', viewer);
  return { editRequest: await withdraw(db, { editRequestId, organizerId, now }) };
};
