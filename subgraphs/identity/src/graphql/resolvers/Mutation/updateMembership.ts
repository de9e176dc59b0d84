import { updateMembership as update } from '../../../domain/members/update-membership.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateMembership: NonNullable<MutationResolvers['updateMembership']> = async (
  _parent,
  { input },
  context,
) => {
  const membership = await update(context, input);
  // What it allowed, and what those under it may, was read earlier in this request perhaps.
  context.loaders.effective.clearAll();
  return { membership };
};
