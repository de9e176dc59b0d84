import { accounts, memberships } from '@gatehouse/identity-db/schema';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import type { AccessOf } from './kinds/profile-kind.ts';

/** The reverse of `shutOut`. A session that was about to begin at the very moment of the suspension ends here. */
export async function letIn(tx: Db, access: AccessOf, now: Date): Promise<void> {
  const reason = 'SUSPENDED';
  if (access.kind === 'account') {
    const { accountId } = access;
    await endSessions(tx, { accountId, reason, now });
    await tx
      .update(accounts)
      // Who never chose a password still has to.
      .set({ status: sql`case when password_hash is null then 'pending' else 'active' end` })
      .where(and(eq(accounts.id, accountId), eq(accounts.status, 'suspended')));
    return;
  }
  const back = await tx
    .update(memberships)
    .set({ status: 'active', version: sql`${memberships.version} + 1` })
    .where(and(eq(memberships.profileId, access.profileId), eq(memberships.status, 'suspended')))
    .returning({ id: memberships.id });
  const membershipIds = back.map(({ id }) => id);
  await endSessions(tx, { membershipIds, reason, now });
}
