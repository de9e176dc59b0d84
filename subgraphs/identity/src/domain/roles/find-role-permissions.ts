import { rolePermissions } from '@gatehouse/identity-db/schema';
import { inArray } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** What roles allow: a row for each permission, in the order of their ids. */
export const findRolePermissions = async (db: Db, roleIds: readonly string[]) =>
  db
    .select()
    .from(rolePermissions)
    .where(inArray(rolePermissions.roleId, [...roleIds]))
    .orderBy(rolePermissions.permissionId);
