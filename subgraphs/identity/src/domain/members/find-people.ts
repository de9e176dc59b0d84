import { members, memberships, roles } from '@gatehouse/identity-db/schema';
import { inArray } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Ids = readonly string[];

// Finders for loaders, which ask with ids out of our own rows.

/** The names of accounts in the member portals. */
export const findMemberNames = async (db: Db, accountIds: Ids) =>
  db
    .select({ accountId: members.accountId, name: members.name })
    .from(members)
    .where(inArray(members.accountId, [...accountIds]));

/** Memberships, wherever they are. */
export const findMemberships = async (db: Db, ids: Ids) =>
  db
    .select()
    .from(memberships)
    .where(inArray(memberships.id, [...ids]));

/** Roles, deleted ones too: memberships of the past have them. */
export const findRoles = async (db: Db, ids: Ids) =>
  db
    .select()
    .from(roles)
    .where(inArray(roles.id, [...ids]));
