import { accounts, eventWindows, memberships, roles } from '@gatehouse/identity-db/schema';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** What a membership gives its holder right now, and the end of it where it has one. */
export type Standing = Awaited<ReturnType<ReturnType<typeof selectStandings>['execute']>>[number];

/**
 * Memberships that count at this moment: account and membership active, inside the validity, and, where the place is an
 * event, that event published and not over. One definition for signing in, for verifying and for refreshing.
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
    .where(and(eq(accounts.status, 'active'), eq(memberships.status, 'active'), isLive, condition));
}
