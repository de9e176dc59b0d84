import { listAdminUsers } from '../../../domain/people/admins/list-admin-users.ts';
import { adminRoleNames } from '../../admin-role-names.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const adminUsers: NonNullable<QueryResolvers['adminUsers']> = (
  _parent,
  { filter, sort, first, after },
  { db },
) => {
  const role = filter?.role ? adminRoleNames[filter.role] : undefined;
  return listAdminUsers(db, { filter: { ...filter, role }, sort, first, after });
};
