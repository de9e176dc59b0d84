import { rolePermissions, roles, type Role } from '@gatehouse/identity-db/schema';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { recordAudit } from '../audit/record-audit.ts';
import { idsOf, lockMemberships } from '../members/member-tree.ts';
import { insiderOf } from '../members/place.ts';
import { plainText } from '../plain-text.ts';
import type { Visit } from '../visit.ts';
import { mayGive } from './may-give.ts';
import { permissionIds } from './permission-catalogue.ts';
import { readPermissionKeys } from './read-permission-keys.ts';

export type NewRole = { readonly name: string; readonly permissions: readonly string[] };

export const roleName = (name: string): string =>
  plainText(name, { field: 'input.name', lengthMax: 60 });

export const nameTaken = () => conflict('There is a role of this name already.');

/** Makes a role of the viewer's place, which allows nothing that the viewer may not do. */
export async function createRole(visit: Visit, given: NewRole): Promise<Role> {
  const { db, now } = visit;
  const { portal, scopeId, membershipId } = insiderOf(visit.viewer);
  const name = roleName(given.name);
  const keys = readPermissionKeys(given.permissions, { portal, field: 'input.permissions' });
  const permissions = keys.map((key) => permissionIds[key]);
  return db.transaction(async (tx) => {
    await lockMemberships(tx, idsOf([membershipId]));
    await mayGive(tx, { givers: [membershipId], permissions, branches: [], now });
    const [role] = await tx
      .insert(roles)
      .values({ portal, ownerScopeId: scopeId, name, isSystem: false, createdAt: now })
      .onConflictDoNothing()
      .returning();
    if (role === undefined) throw nameTaken();
    await putPermissions(tx, role.id, permissions);
    await recordAudit(tx, visit, {
      verb: 'role.create',
      entityType: 'Role',
      entityId: role.id,
      after: { name, permissions: keys },
    });
    return role;
  });
}

/** What a role allows, from now on. */
export async function putPermissions(
  tx: Visit['db'],
  roleId: string,
  permissions: readonly number[],
): Promise<void> {
  if (permissions.length === 0) return;
  const rows = permissions.map((permissionId) => ({ roleId, permissionId }));
  await tx.insert(rolePermissions).values(rows);
}
