import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateProfile as update } from '../../../domain/people/update-profile.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateProfile: NonNullable<MutationResolvers['updateProfile']> = async (
  _parent,
  { input },
  context,
) => {
  const { profileId } = signedInTo('customer', context.viewer);
  return { customer: await update(context, profileId, input) };
};
