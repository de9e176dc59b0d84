import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateAdminProfile as update } from '../../../domain/people/update-admin-profile.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateAdminProfile: NonNullable<MutationResolvers['updateAdminProfile']> = async (
  _parent,
  { input },
  context,
) => {
  const { profileId } = signedInTo('admin', context.viewer);
  return { adminUser: await update(context, profileId, input) };
};
