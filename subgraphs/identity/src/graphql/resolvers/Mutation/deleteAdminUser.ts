import { deleteAdminUser as remove } from '../../../domain/people/admins/delete-admin-user.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteAdminUser: NonNullable<MutationResolvers['deleteAdminUser']> = async (
  _parent,
  { input },
  context,
) => {
  const { deletedAt } = await remove(context, input);
  return { deletedAt: deletedAt ?? context.now };
};
