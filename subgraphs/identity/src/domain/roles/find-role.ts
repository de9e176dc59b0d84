import { rolePermissions, roles, type Role } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, or } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import type { Place } from '../members/place.ts';

export type RoleWithPermissions = Role & { readonly permissions: readonly number[] };

/** The roles that a place may give: the platform's own and the place's. */
export const isGivenIn = ({ portal, scopeId }: Pick<Place, 'portal' | 'scopeId'>) =>
  and(
    eq(roles.portal, portal),
    or(isNull(roles.ownerScopeId), eq(roles.ownerScopeId, scopeId)),
    isNull(roles.deletedAt),
  );

/**
 * A role of the place, with the ids of what it allows; NOT_FOUND for another place's. Locked against changes, or with `update`
 * for one, until the transaction ends.
 */
export async function findRole(
  tx: Db,
  place: Pick<Place, 'portal' | 'scopeId'>,
  { id, lock }: { readonly id: string; readonly lock: 'share' | 'update' },
): Promise<RoleWithPermissions> {
  const [role] = isUuid(id)
    ? await tx
        .select()
        .from(roles)
        .where(and(eq(roles.id, id), isGivenIn(place)))
        .for(lock)
    : [];
  if (role === undefined) throw notFound('Role');
  const granted = await tx
    .select({ id: rolePermissions.permissionId })
    .from(rolePermissions)
    .where(eq(rolePermissions.roleId, role.id))
    .orderBy(rolePermissions.permissionId);
  return { ...role, permissions: granted.map(({ id: permission }) => permission) };
}
