import { accounts, challenges, identifiers, memberships } from '@gatehouse/identity-db/schema';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { endSessions } from '../sessions/end-sessions.ts';

/**
 * Ends an account that is good for nothing any more: what it signed in with is free again. One that has a membership left
 * stays as it is. True for the call that ended it.
 */
export async function closeAccount(
  tx: Db,
  { accountId, now }: { readonly accountId: string; readonly now: Date },
): Promise<boolean> {
  // Whoever is just giving the account a membership holds a share of this row.
  await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update');
  const left = and(eq(memberships.accountId, accountId), ne(memberships.status, 'ended'));
  if ((await tx.$count(memberships, left)) > 0) return false;
  await tx
    .update(accounts)
    .set({
      status: 'disabled',
      passwordHash: null,
      previousHashes: [],
      mustChangePassword: false,
      epoch: sql`${accounts.epoch} + 1`,
    })
    .where(eq(accounts.id, accountId));
  await tx.delete(identifiers).where(eq(identifiers.accountId, accountId));
  await tx
    .update(challenges)
    .set({ voidAt: now })
    .where(and(eq(challenges.accountId, accountId), isNull(challenges.usedAt)));
  await endSessions(tx, { accountId, reason: 'MEMBERSHIP_ENDED', now });
  return true;
}
