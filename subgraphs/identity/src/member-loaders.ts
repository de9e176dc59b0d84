import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { Db } from './domain/db.ts';
import { findMemberNames, findMemberships, findRoles } from './domain/members/find-people.ts';
import { effectivePermissions } from './domain/roles/effective-permissions.ts';
import { findRolePermissions } from './domain/roles/find-role-permissions.ts';

/** What lists of members, roles and requests ask for row by row. */
export const memberLoaders = (db: Db, now: Date) => ({
  membership: loadById((ids) => findMemberships(db, ids)),
  role: loadById((ids) => findRoles(db, ids)),
  rolePermissions: loadManyBy(
    (roleIds) => findRolePermissions(db, roleIds),
    ({ roleId }) => roleId,
  ),
  effective: loadBy(
    async (ids) => {
      const effective = await effectivePermissions(db, ids, now);
      return [...effective].map(([membershipId, { permissions, branches }]) => ({
        membershipId,
        permissions,
        branches,
      }));
    },
    ({ membershipId }) => membershipId,
  ),
  memberName: loadBy(
    (accountIds) => findMemberNames(db, accountIds),
    ({ accountId }) => accountId,
  ),
});
