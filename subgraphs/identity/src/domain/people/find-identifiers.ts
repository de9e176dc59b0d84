import { identifiers, memberships, roles } from '@gatehouse/identity-db/schema';
import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Ids = readonly string[];
type Kind = (typeof identifiers.$inferSelect)['kind'];

/** What these accounts sign in with, of one kind, by account. */
export const findIdentifiers = async (db: Db, kind: Kind, accountIds: Ids) =>
  db
    .select({ accountId: identifiers.accountId, value: identifiers.value })
    .from(identifiers)
    .where(and(inArray(identifiers.accountId, [...accountIds]), eq(identifiers.kind, kind)));

/** The mobile that this account signs in with, if a code has proven it. */
export async function findProvenMobile(db: Db, accountId: string): Promise<string | null> {
  const [proven] = await db
    .select({ value: identifiers.value })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.accountId, accountId),
        eq(identifiers.kind, 'mobile'),
        isNotNull(identifiers.verifiedAt),
      ),
    );
  return proven?.value ?? null;
}

/** The mobile of whoever acts for these organizers and merchants: of several people the first. */
export const findContactMobiles = async (db: Db, profileIds: Ids) =>
  db
    .selectDistinctOn([memberships.profileId], {
      profileId: memberships.profileId,
      value: identifiers.value,
    })
    .from(memberships)
    .innerJoin(identifiers, eq(identifiers.accountId, memberships.accountId))
    .where(
      and(
        inArray(memberships.profileId, [...profileIds]),
        inArray(memberships.portal, ['organizer', 'merchant']),
        ne(memberships.status, 'ended'),
        eq(identifiers.kind, 'mobile'),
      ),
    )
    .orderBy(asc(memberships.profileId), asc(memberships.id));

/** The roles of these administrators; one who is deleted has none. */
export const findAdminRoles = async (db: Db, adminUserIds: Ids) =>
  db
    .select({ adminUserId: memberships.profileId, role: roles.name })
    .from(memberships)
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .where(
      and(
        inArray(memberships.profileId, [...adminUserIds]),
        eq(memberships.portal, 'admin'),
        ne(memberships.status, 'ended'),
      ),
    );
