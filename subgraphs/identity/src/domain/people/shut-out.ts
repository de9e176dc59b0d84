import { accounts, memberships } from '@gatehouse/identity-db/schema';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { changeMemberships } from './change-memberships.ts';
import type { AccessOf } from './kinds/profile-kind.ts';

/** What has to be told to `revokeAccess`. */
export type Revocation = {
  readonly kind: 'account' | 'membership';
  readonly ref: readonly string[];
  readonly minimum: number;
};

/** Suspends whatever a profile signs in with and ends its sessions; answers which tokens are dead from now on. */
export async function shutOut(tx: Db, access: AccessOf, now: Date): Promise<Revocation> {
  if (access.kind === 'account') return shutAccount(tx, access.accountId, now);
  const ofProfile = eq(memberships.profileId, access.profileId);
  const { ids, version } = await changeMemberships(tx, ofProfile, 'suspended');
  await endSessions(tx, { membershipIds: ids, reason: 'SUSPENDED', now });
  return { kind: 'membership', ref: ids, minimum: version };
}

async function shutAccount(tx: Db, accountId: string, now: Date): Promise<Revocation> {
  const [account] = await tx
    .update(accounts)
    .set({ status: 'suspended', epoch: sql`${accounts.epoch} + 1` })
    .where(eq(accounts.id, accountId))
    .returning({ epoch: accounts.epoch });
  if (account === undefined) throw new Error('A profile has no account.');
  await endSessions(tx, { accountId, reason: 'SUSPENDED', now });
  return { kind: 'account', ref: [accountId], minimum: account.epoch };
}
