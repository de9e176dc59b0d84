import { createAdminUser as create } from '../../../domain/people/admins/create-admin-user.ts';
import { adminRoleNames } from '../../admin-role-names.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createAdminUser: NonNullable<MutationResolvers['createAdminUser']> = async (
  _parent,
  { input },
  context,
) => {
  const role = adminRoleNames[input.role];
  return { adminUser: await create(context, { ...input, role }) };
};
