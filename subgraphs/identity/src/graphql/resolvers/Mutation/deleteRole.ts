import { deleteRole as remove } from '../../../domain/roles/delete-role.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteRole: NonNullable<MutationResolvers['deleteRole']> = async (
  _parent,
  { input },
  context,
) => {
  await remove(context, input.id);
  return { deletedAt: context.now };
};
