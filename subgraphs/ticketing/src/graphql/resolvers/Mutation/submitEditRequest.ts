import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { submitEditRequest as submit } from '../../../domain/edit-requests/submit-edit-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const submitEditRequest: NonNullable<MutationResolvers['submitEditRequest']> = async (
  _parent,
  { input },
  { db, viewer, now },
) => {
  const { profileId: organizerId } = signedInTo('organizer', viewer);
  return { editRequest: await submit(db, input, { organizerId, now }) };
};
