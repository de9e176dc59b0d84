import { accounts, memberships, roles } from '@gatehouse/identity-db/schema';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { lockSuperAdmins } from './lock-super-admins.ts';

/**
 * CONFLICT when without this administrator there would be no SuperAdmin who can sign in. Who demotes another one at the same
 * moment waits at the lock, and then counts what is left.
 */
export async function keepLastSuperAdmin(tx: Db, adminUserId: string): Promise<void> {
  await lockSuperAdmins(tx);
  // A statement of its own, which sees what was committed while the one above waited.
  const able = await tx
    .select({ profileId: memberships.profileId })
    .from(memberships)
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(roles.portal, 'admin'),
        eq(roles.name, 'SuperAdmin'),
        eq(memberships.status, 'active'),
        eq(accounts.status, 'active'),
      ),
    );
  // However a client has spelled it.
  const id = adminUserId.toLowerCase();
  const isOneOfThem = able.some(({ profileId }) => profileId === id);
  if (isOneOfThem && able.length === 1)
    throw conflict('This is the last SuperAdmin. Make another one first.');
}
