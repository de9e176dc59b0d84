import { memberships, roles } from '@gatehouse/identity-db/schema';
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Assignment = {
  readonly usherId: string;
  readonly eventId: string;
  readonly role: string;
};

/** Every event that these ushers work at, in the order in which they were assigned. */
export const listAssignments = async (
  db: Db,
  usherIds: readonly string[],
): Promise<readonly Assignment[]> =>
  db
    .select({
      usherId: memberships.profileId,
      eventId: sql<string>`${memberships.scopeId}`,
      role: roles.name,
    })
    .from(memberships)
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .where(
      and(
        eq(memberships.portal, 'usher'),
        inArray(memberships.profileId, [...usherIds]),
        eq(memberships.status, 'active'),
        isNotNull(memberships.scopeId),
      ),
    )
    .orderBy(asc(memberships.id));
