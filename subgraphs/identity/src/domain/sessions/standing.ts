import {
  accounts,
  eventWindows,
  memberships,
  rolePermissions,
  roles,
  type Policy,
} from '@gatehouse/identity-db/schema';
import { and, eq, exists, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** What a membership gives its holder right now, and the end of it where it has one. */
export type Standing = Awaited<ReturnType<ReturnType<typeof selectStandings>['execute']>>[number];

/** Whoever a membership acts as is there and not suspended. People of places that others keep are those others' business. */
const isProfileAlive = sql`case ${memberships.portal}
  when 'customer' then exists (select from identity.customers p
    where p.id = ${memberships.profileId} and p.status = 'ACTIVE' and p.erased_at is null)
  when 'organizer' then exists (select from identity.organizers p
    where p.id = ${memberships.profileId} and p.status = 'ACTIVE' and p.deleted_at is null)
  when 'merchant' then exists (select from identity.merchants p
    where p.id = ${memberships.profileId} and p.status = 'ACTIVE' and p.deleted_at is null)
  when 'usher' then exists (select from identity.ushers p
    where p.id = ${memberships.profileId} and p.status = 'ACTIVE' and p.deleted_at is null)
  when 'admin' then exists (select from identity.admin_users p
    where p.id = ${memberships.profileId} and p.status = 'ACTIVE' and p.deleted_at is null)
  else true end`;

/**
 * Memberships that count at this moment: account, profile and membership active, inside the validity, and, where the place is
 * an event, that event published and not over. One definition for signing in, for verifying and for refreshing.
 */
export function selectStandings(db: Db, now: Date, condition: SQL | undefined) {
  const at = sql`${now.toISOString()}::timestamptz`;
  const isLive = sql`(${memberships.validFrom} is null or ${memberships.validFrom} <= ${at})
    and (${memberships.validTo} is null or ${memberships.validTo} > ${at})
    and (${memberships.scopeType} is distinct from 'event'
      or (${eventWindows.status} = 'PUBLISHED' and ${eventWindows.endsAt} > ${at}))`;
  return db
    .select({
      membershipId: memberships.id,
      membershipVersion: memberships.version,
      accountId: accounts.id,
      epoch: accounts.epoch,
      passwordHash: accounts.passwordHash,
      mustChangePassword: accounts.mustChangePassword,
      portal: memberships.portal,
      role: roles.name,
      roleId: roles.id,
      profileId: memberships.profileId,
      scopeType: memberships.scopeType,
      scopeId: memberships.scopeId,
      endsAt: sql<Date | null>`least(${memberships.validTo}, ${eventWindows.endsAt})`.mapWith(
        memberships.validTo,
      ),
    })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .leftJoin(
      eventWindows,
      and(eq(memberships.scopeType, 'event'), eq(eventWindows.id, memberships.scopeId)),
    )
    .where(
      and(
        eq(accounts.status, 'active'),
        eq(memberships.status, 'active'),
        isLive,
        isProfileAlive,
        condition,
      ),
    );
}

/** Memberships of a portal whose role may enter it: in some a permission is asked of everybody. */
export function admittedBy(
  db: Db,
  { portal, permissionId }: Pick<Policy, 'portal' | 'permissionId'>,
): SQL | undefined {
  if (permissionId === null) return eq(memberships.portal, portal);
  const granted = db
    .select({ one: sql`1` })
    .from(rolePermissions)
    .where(
      and(
        eq(rolePermissions.roleId, memberships.roleId),
        eq(rolePermissions.permissionId, permissionId),
      ),
    );
  return and(eq(memberships.portal, portal), exists(granted));
}
