import { adminUsers, type AdminUser } from '@gatehouse/identity-db/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { keepLastSuperAdmin } from '../admins/keep-last-super-admin.ts';
import type { ProfileKind } from './profile-kind.ts';

/** Administrators, whose account is for nothing else. No other subgraph is told of them. */
export const adminUserKind: ProfileKind<AdminUser> = {
  thing: 'AdminUser',
  word: 'admin-user',
  lock: async (tx, id) => {
    const isThis = and(eq(adminUsers.id, id), isNull(adminUsers.deletedAt));
    const [row] = await tx.select().from(adminUsers).where(isThis).for('update');
    return row;
  },
  change: async (tx, id, change) => {
    const version = sql`${adminUsers.version} + 1`;
    const isThis = eq(adminUsers.id, id);
    const [row] = await tx
      .update(adminUsers)
      .set({ ...change, version })
      .where(isThis)
      .returning();
    return row;
  },
  publish: async () => {},
  accessOf: ({ accountId }) => ({ kind: 'account', accountId }),
  guard: keepLastSuperAdmin,
};
