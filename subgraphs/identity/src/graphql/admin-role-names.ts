import type { AdminRole as RoleName } from '../domain/people/add-admin-user.ts';
import type { AdminRole } from './types.generated.ts';

/** The names of roles, as the graph's words say them. */
export const adminRoleNames: Readonly<Record<AdminRole, RoleName>> = {
  SUPER_ADMIN: 'SuperAdmin',
  ADMIN: 'Admin',
  USHER: 'Usher',
  SUPPORT: 'Support',
};
