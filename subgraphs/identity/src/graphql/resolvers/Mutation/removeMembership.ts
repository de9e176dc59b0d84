import { removeMembership as remove } from '../../../domain/members/remove-membership.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const removeMembership: NonNullable<MutationResolvers['removeMembership']> = async (
  _parent,
  { input },
  context,
) => {
  await remove(context, input.id);
  return { endedAt: context.now };
};
