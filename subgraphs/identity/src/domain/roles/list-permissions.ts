import { permissions, type Permission } from '@gatehouse/identity-db/schema';
import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { MemberPortal } from '../members/place.ts';

/** The closed catalogue of one portal. */
export const listPermissions = async (
  db: Db,
  portal: MemberPortal,
): Promise<readonly Permission[]> =>
  db.select().from(permissions).where(eq(permissions.portal, portal)).orderBy(asc(permissions.id));
