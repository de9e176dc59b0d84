import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateOrganizerProfile as update } from '../../../domain/people/update-organizer-profile.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateOrganizerProfile: NonNullable<
  MutationResolvers['updateOrganizerProfile']
> = async (_parent, { input }, context) => {
  const { profileId } = signedInTo('organizer', context.viewer);
  return { organizer: await update(context, profileId, input) };
};
