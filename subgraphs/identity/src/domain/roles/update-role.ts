import { rolePermissions, roles, type Role } from '@gatehouse/identity-db/schema';
import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { eq, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { isDuplicate } from '../is-duplicate.ts';
import { isUuid } from '../is-uuid.ts';
import { lockMemberships, treeOf } from '../members/member-tree.ts';
import { insiderOf, type Insider } from '../members/place.ts';
import { raiseVersions } from '../members/raise-versions.ts';
import { awaitRevocation } from '../sessions/await-revocation.ts';
import type { Visit } from '../visit.ts';
import { nameTaken, putPermissions, roleName } from './create-role.ts';
import { findRole } from './find-role.ts';
import { mayChangeHolders } from './may-change-holders.ts';
import { mayGive } from './may-give.ts';
import { keysOfPermissions, permissionIds } from './permission-catalogue.ts';
import { readPermissionKeys } from './read-permission-keys.ts';

type Given<T> = T | null | undefined;

export type RoleChange = {
  readonly id: string;
  readonly name?: Given<string>;
  readonly permissions?: Given<readonly string[]>;
};

type Wanted = { readonly name: string | undefined; readonly permissions: number[] | undefined };

/** Changes a role of the viewer's place. Tokens that it went into stop working; the next ones hold what it allows from now on. */
export async function updateRole(visit: Visit, change: RoleChange): Promise<Role> {
  const { db, viewer } = visit;
  const insider = insiderOf(viewer);
  const { portal } = insider;
  const field = 'input.permissions';
  const wanted = {
    name: change.name == null ? undefined : roleName(change.name),
    permissions:
      change.permissions == null
        ? undefined
        : readPermissionKeys(change.permissions, { portal, field }).map(
            (key) => permissionIds[key],
          ),
  };
  const { role, revoked } = await db
    .transaction((tx) => changeRole({ ...visit, db: tx }, insider, change.id, wanted))
    .catch((error: unknown) => {
      throw isDuplicate(error, 'roles_portal_owner_name_key') ? nameTaken() : error;
    });
  await awaitRevocation(db, revoked);
  return role;
}

async function changeRole(visit: Visit, insider: Insider, id: string, wanted: Wanted) {
  const { db: tx, now } = visit;
  const { membershipId } = insider;
  const roots = hasRole(id);
  await lockMemberships(
    tx,
    sql`(select id from identity.memberships where id = ${membershipId} or id in ${treeOf(roots)})`,
  );
  const before = await findRole(tx, insider, { id, lock: 'update' });
  if (before.isSystem) throw forbidden('The roles of the platform cannot be changed.');
  const { name = before.name, permissions = before.permissions } = wanted;
  const added = permissions.filter((permission) => !before.permissions.includes(permission));
  await mayGive(tx, { givers: [membershipId], permissions: added, branches: [], now });
  const isAnotherRole =
    added.length > 0 || before.permissions.some((held) => !permissions.includes(held));
  const holders = { membershipId, roots, now };
  if (isAnotherRole) await mayChangeHolders(tx, holders);
  const [role] = await tx.update(roles).set({ name }).where(eq(roles.id, id)).returning();
  if (role === undefined) throw new Error('The changed role was not answered.');
  await tx.delete(rolePermissions).where(eq(rolePermissions.roleId, id));
  await putPermissions(tx, id, permissions);
  // Who has a permission at some branches only gives it to nobody who has the role at others.
  if (isAnotherRole) await mayChangeHolders(tx, holders);
  await recordAudit(tx, visit, {
    verb: 'role.update',
    entityType: 'Role',
    entityId: id,
    before: { name: before.name, permissions: keysOfPermissions(before.permissions) },
    after: { name, permissions: keysOfPermissions(permissions) },
  });
  return { role, revoked: await raiseVersions(tx, { roots, now }) };
}

/** Memberships in a role; an id that is none names no role. */
const hasRole = (id: string) => (isUuid(id) ? sql`role_id = ${id}::uuid` : sql`false`);
