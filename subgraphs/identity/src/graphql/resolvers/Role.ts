import { keysOfPermissions } from '../../domain/roles/permission-catalogue.ts';
import type { RoleResolvers } from './../types.generated.ts';

export const Role: RoleResolvers = {
  permissions: async ({ id }, _args, { loaders }) => {
    const granted = await loaders.rolePermissions.load(id);
    return keysOfPermissions(granted.map(({ permissionId }) => permissionId));
  },
};
