import { invitations, memberships, roles } from '@gatehouse/identity-db/schema';
import { conflict, forbidden } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import type { Db } from '../db.ts';
import { insiderOf } from '../members/place.ts';
import type { Visit } from '../visit.ts';
import { findRole } from './find-role.ts';
import { keysOfPermissions } from './permission-catalogue.ts';

/** Deletes a role of the viewer's place; CONFLICT while somebody has it or is invited to it. */
export async function deleteRole(visit: Visit, id: string): Promise<void> {
  const { db, viewer, now } = visit;
  const insider = insiderOf(viewer);
  await db.transaction(async (tx) => {
    // Who gives the role to somebody holds a lock on it: after this one, nobody is about to.
    const role = await findRole(tx, insider, { id, lock: 'update' });
    if (role.isSystem) throw forbidden('The roles of the platform cannot be deleted.');
    if (await isInUse(tx, id)) throw conflict('Somebody has this role, or is invited to it.');
    await tx.update(roles).set({ deletedAt: now }).where(eq(roles.id, id));
    await recordAudit(tx, visit, {
      verb: 'role.delete',
      entityType: 'Role',
      entityId: id,
      before: { name: role.name, permissions: keysOfPermissions(role.permissions) },
    });
  });
}

async function isInUse(tx: Db, roleId: string): Promise<boolean> {
  const held = tx
    .select({ one: sql`1` })
    .from(memberships)
    .where(and(eq(memberships.roleId, roleId), ne(memberships.status, 'ended')));
  const offered = tx
    .select({ one: sql`1` })
    .from(invitations)
    .where(
      and(
        eq(invitations.roleId, roleId),
        isNull(invitations.acceptedAt),
        isNull(invitations.cancelledAt),
      ),
    );
  // In this order: who accepts in between is found by the second question.
  return (await offered.limit(1)).length > 0 || (await held.limit(1)).length > 0;
}
