import { memberships } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { closeAccount } from '../accounts/close-account.ts';
import type { Db } from '../db.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { changeMemberships } from './change-memberships.ts';
import type { AccessOf } from './kinds/profile-kind.ts';
import type { Revocation } from './shut-out.ts';

type End = { readonly profileId: string; readonly access: AccessOf; readonly now: Date };

type Ended = {
  readonly revocation: Revocation;
  /** The accounts that ended with it. */
  readonly closedIds: readonly string[];
};

/** Ends every membership of a profile, with sessions, and every account that was for nothing else. */
export async function endProfile(tx: Db, { profileId, access, now }: End): Promise<Ended> {
  const ofProfile = eq(memberships.profileId, profileId);
  const { ids, accountIds, version } = await changeMemberships(tx, ofProfile, 'ended');
  await endSessions(tx, { membershipIds: ids, reason: 'MEMBERSHIP_ENDED', now });
  // An usher without a place has an account all the same.
  const all = access.kind === 'account' ? [access.accountId] : accountIds;
  const closedIds: string[] = [];
  for (const accountId of all)
    if (await closeAccount(tx, { accountId, now })) closedIds.push(accountId);
  return { revocation: { kind: 'membership', ref: ids, minimum: version }, closedIds };
}
