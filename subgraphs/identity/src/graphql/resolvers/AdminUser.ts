import { seesAdminUser } from '../../rules/sees-profile.ts';
import type { AdminUserResolvers } from './../types.generated.ts';

export const AdminUser: AdminUserResolvers = {
  __resolveReference: async ({ id }, context) => {
    const adminUser = await context.loaders.adminUser.load(id);
    return adminUser !== undefined && (await seesAdminUser(adminUser, context)) ? adminUser : null;
  },
};
