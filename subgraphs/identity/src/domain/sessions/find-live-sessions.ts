import { accounts, memberships, sessions } from '@gatehouse/identity-db/schema';
import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Those of the sessions whose access tokens count: not ended, inside their end, of an active account and membership, or of none yet. */
export async function findLiveSessions(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<readonly { readonly id: string }[]> {
  return db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(memberships, eq(memberships.id, sessions.membershipId))
    .where(
      and(
        inArray(sessions.id, [...ids]),
        isNull(sessions.endedAt),
        gt(sessions.absoluteUntil, now),
        eq(accounts.status, 'active'),
        or(isNull(sessions.membershipId), eq(memberships.status, 'active')),
      ),
    );
}
