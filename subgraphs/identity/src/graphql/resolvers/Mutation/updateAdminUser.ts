import { updateAdminUser as update } from '../../../domain/people/admins/update-admin-user.ts';
import { adminRoleNames } from '../../admin-role-names.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateAdminUser: NonNullable<MutationResolvers['updateAdminUser']> = async (
  _parent,
  { input },
  context,
) => {
  const role = input.role ? adminRoleNames[input.role] : input.role;
  const adminUser = await update(context, { ...input, role });
  // An earlier mutation of the same request may have read it.
  context.loaders.adminRole.clearAll();
  return { adminUser };
};
