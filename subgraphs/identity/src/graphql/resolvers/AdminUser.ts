import { seesAdminUser } from '../../rules/sees-profile.ts';
import { adminRoleOf } from '../admin-role-of.ts';
import type { AdminUserResolvers } from './../types.generated.ts';

export const AdminUser: AdminUserResolvers = {
  __resolveReference: async ({ id }, context) => {
    const adminUser = await context.loaders.adminUser.load(id);
    return adminUser !== undefined && (await seesAdminUser(adminUser, context)) ? adminUser : null;
  },
  email: async ({ accountId }, _args, { loaders }) =>
    (await loaders.email.load(accountId))?.value ?? null,
  role: async ({ id }, _args, { loaders }) => {
    const found = await loaders.adminRole.load(id);
    return found === undefined ? null : adminRoleOf(found.role);
  },
};
