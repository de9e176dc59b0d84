import { memberships, roles, type AdminUser } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, ne, sql } from 'drizzle-orm';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Db } from '../../db.ts';
import { isUuid } from '../../is-uuid.ts';
import { awaitRevocation } from '../../sessions/await-revocation.ts';
import { requireFresh } from '../../sessions/require-fresh.ts';
import { revokeAccess } from '../../sessions/revoke-access.ts';
import type { Visit } from '../../visit.ts';
import type { AdminRole } from '../add-admin-user.ts';
import { changedFields } from '../changed-fields.ts';
import { adminUserKind } from '../kinds/admin-user.ts';
import { readReplacement } from '../read-change.ts';
import { readName } from '../read-name.ts';
import { keepLastSuperAdmin } from './keep-last-super-admin.ts';
import { lockSuperAdmins } from './lock-super-admins.ts';

export type AdminUserChange = {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly role?: AdminRole | null | undefined;
};

/**
 * Changes an administrator's name or role. With another role the tokens of the earlier one die: every subgraph knows before
 * this answers, or two seconds have passed. CONFLICT where no SuperAdmin would be left.
 */
export async function updateAdminUser(visit: Visit, given: AdminUserChange): Promise<AdminUser> {
  const { db, now } = visit;
  requireFresh(signedIn(visit.viewer), now);
  const name = readReplacement(given.name, 'input.name', readName);
  const role = readReplacement(given.role, 'input.role', (wanted: AdminRole) => wanted);
  const { adminUser, revocation } = await db.transaction(async (tx) => {
    if (role === 'SuperAdmin') await lockSuperAdmins(tx);
    else if (role !== undefined) await keepLastSuperAdmin(tx, given.id);
    return change(tx, visit, { id: given.id, name, role });
  });
  await awaitRevocation(db, revocation);
  return adminUser;
}

type Wanted = {
  readonly id: string;
  readonly name: string | undefined;
  readonly role: AdminRole | undefined;
};

type Changed = { readonly adminUser: AdminUser; readonly revocation: number | undefined };

async function change(tx: Db, visit: Visit, { id, ...wanted }: Wanted): Promise<Changed> {
  const before = isUuid(id) ? await adminUserKind.lock(tx, id) : undefined;
  const place = before === undefined ? undefined : await findPlace(tx, before);
  if (before === undefined || place === undefined) throw notFound('AdminUser');
  const changed = changedFields({ name: before.name, role: place.role }, wanted);
  if (changed === undefined) return { adminUser: before, revocation: undefined };
  const { name } = wanted;
  const adminUser = await adminUserKind.change(tx, id, name === undefined ? {} : { name });
  if (adminUser === undefined) throw new Error('The administrator under the lock is gone.');
  const role = 'role' in changed.after ? wanted.role : undefined;
  const minimum = role === undefined ? undefined : await giveRole(tx, place.membershipId, role);
  await recordAudit(tx, visit, {
    verb: 'admin-user.update',
    entityType: 'AdminUser',
    entityId: adminUser.id,
    subjectAccountId: adminUser.accountId,
    ...changed,
  });
  if (minimum === undefined) return { adminUser, revocation: undefined };
  const dead = { kind: 'membership', ref: place.membershipId, minimum, now: visit.now } as const;
  return { adminUser, revocation: await revokeAccess(tx, dead) };
}

async function findPlace(tx: Db, { id }: AdminUser) {
  const [place] = await tx
    .select({ membershipId: memberships.id, role: roles.name })
    .from(memberships)
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .where(
      and(
        eq(memberships.portal, 'admin'),
        eq(memberships.profileId, id),
        ne(memberships.status, 'ended'),
      ),
    );
  return place;
}

/** Answers the version of the membership: tokens below it are dead. */
async function giveRole(tx: Db, membershipId: string, name: AdminRole): Promise<number> {
  const role = tx
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.portal, 'admin'), eq(roles.name, name)));
  const [given] = await tx
    .update(memberships)
    .set({ roleId: sql`${role}`, version: sql`${memberships.version} + 1` })
    .where(eq(memberships.id, membershipId))
    .returning({ version: memberships.version });
  if (given === undefined) throw new Error('The membership of an administrator is gone.');
  return given.version;
}
