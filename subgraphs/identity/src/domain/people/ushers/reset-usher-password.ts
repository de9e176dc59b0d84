import { accounts, type Usher } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq } from 'drizzle-orm';
import { lockAccount } from '../../accounts/lock-account.ts';
import { tellOwner } from '../../accounts/tell-owner.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { voidChallenges } from '../../challenges/void-challenges.ts';
import type { Db } from '../../db.ts';
import { isUuid } from '../../is-uuid.ts';
import { passwordChangedMessage } from '../../messages/texts.ts';
import { setPassword } from '../../passwords/set-password.ts';
import { temporaryPassword } from '../../passwords/temporary-password.ts';
import { awaitRevocation } from '../../sessions/await-revocation.ts';
import { endSessions } from '../../sessions/end-sessions.ts';
import { revokeAccess } from '../../sessions/revoke-access.ts';
import { liftLocks } from '../../throttles/lift-locks.ts';
import type { Visit } from '../../visit.ts';
import { usherKind } from '../kinds/usher.ts';

export type ResetUsher = {
  readonly usher: Usher;
  /** Known to nobody but whoever reads this answer. */
  readonly password: string;
};

/**
 * Gives an usher another password, which lasts one sign-in. Every session ends and every link dies; every subgraph knows before
 * this answers, or two seconds have passed.
 */
export async function resetUsherPassword(visit: Visit, id: string): Promise<ResetUsher> {
  const { db } = visit;
  using turn = visit.passwords.admit();
  const password = temporaryPassword();
  const passwordHash = await turn.hash(password);
  const { usher, revocation } = await db.transaction(async (tx) => {
    const usher = isUuid(id) ? await usherKind.lock(tx, id) : undefined;
    if (usher === undefined) throw notFound('Usher');
    return { usher, revocation: await reset(tx, visit, usher, passwordHash) };
  });
  await awaitRevocation(db, revocation);
  return { usher, password };
}

async function reset(
  tx: Db,
  visit: Visit,
  { id, accountId }: Usher,
  passwordHash: string,
): Promise<number | undefined> {
  const { now } = visit;
  const account = await lockAccount(tx, accountId);
  if (account === undefined) throw new Error('An usher has no account.');
  // Before the sessions: a sign-in that uses its code at this moment is waited for, and its session found.
  await voidChallenges(tx, { accountId, now });
  const kind = { portal: 'usher', raisesEpoch: true, mustChange: true } as const;
  const epoch = await setPassword(tx, { account, passwordHash, now, ...kind });
  // Who never followed the link has a password now.
  const isPending = and(eq(accounts.id, accountId), eq(accounts.status, 'pending'));
  await tx.update(accounts).set({ status: 'active' }).where(isPending);
  const ended = await endSessions(tx, { accountId, reason: 'PASSWORD_RESET', now });
  await liftLocks({ ...visit, db: tx }, accountId);
  await tellOwner(tx, visit, accountId, passwordChangedMessage());
  await recordAudit(tx, visit, {
    verb: 'usher.reset_password',
    entityType: 'Usher',
    entityId: id,
    after: { endedSessions: ended.length },
    subjectAccountId: accountId,
  });
  return revokeAccess(tx, { kind: 'account', ref: accountId, minimum: epoch, now });
}
