import { accounts, type Challenge } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import { lockAccount, type Account } from '../accounts/lock-account.ts';
import { openAccount } from '../accounts/open-account.ts';
import { tellOwner } from '../accounts/tell-owner.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import { voidChallenges } from '../challenges/void-challenges.ts';
import type { Db } from '../db.ts';
import { isPlain } from '../is-plain.ts';
import { passwordChangedMessage } from '../messages/texts.ts';
import { awaitRevocation } from '../sessions/await-revocation.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { revokeAccess } from '../sessions/revoke-access.ts';
import { liftLocks } from '../throttles/lift-locks.ts';
import type { Visit } from '../visit.ts';
import { judgePassword, type WeakPassword } from './judge-password.ts';
import { setPassword } from './set-password.ts';

type Reset = { readonly challengeId: string; readonly code: string; readonly newPassword: string };

type Done =
  | { readonly outcome: 'reset'; readonly revocation: number | undefined }
  | WeakPassword
  | InvalidCode;

/**
 * Sets a new password with the code or link that was sent. Every session of the account ends, in every portal, and with them all
 * other codes; a lock that guessing has brought is lifted. A password that is too weak costs neither code nor try.
 */
export async function resetPassword(
  visit: Visit,
  { challengeId, code, newPassword }: Reset,
): Promise<Done> {
  if (!isPlain(newPassword))
    throw badInput('Some of these characters are not allowed here.', 'input.newPassword');
  using turn = visit.passwords.admit();
  let passwordHash = '';
  const prepare = async ({ accountId, portal }: Challenge) => {
    const account = await getAccount(visit.db, accountId);
    const weak = await judgePassword(visit.db, turn, { account, portal, password: newPassword });
    if (weak !== undefined) return weak;
    passwordHash = await turn.hash(newPassword);
    return undefined;
  };
  const answer = { challengeId, code, purpose: 'reset_password' } as const;
  const effect = (tx: Db, challenge: Challenge) => reset(tx, visit, challenge, passwordHash);
  const done = await answerChallenge<Done>(visit, answer, effect, prepare);
  if (done.outcome === 'reset') await awaitRevocation(visit.db, done.revocation);
  return done;
}

async function reset(
  tx: Db,
  visit: Visit,
  { accountId, portal, target }: Challenge,
  passwordHash: string,
): Promise<Done> {
  const { now } = visit;
  const account = accountId === null ? undefined : await lockAccount(tx, accountId);
  // Suspended since the code was sent.
  if (account === undefined || !['active', 'pending'].includes(account.status))
    return { outcome: 'invalidCode', reason: 'EXPIRED' };
  const { id, status } = account;
  // Whose activation link was lost or is too old gets in this way.
  if (status === 'pending') await openAccount(tx, { accountId: id, target, now });
  // Before the sessions: a sign-in that uses its code at this moment is waited for, and its session found.
  await voidChallenges(tx, { accountId: id, now });
  const epoch = await setPassword(tx, { account, portal, passwordHash, now, raisesEpoch: true });
  const ended = await endSessions(tx, { accountId: id, reason: 'PASSWORD_RESET', now });
  await liftLocks({ ...visit, db: tx }, id);
  await tellOwner(tx, visit, id, passwordChangedMessage());
  await recordAudit(tx, visit, {
    verb: 'account.reset_password',
    entityType: 'Account',
    entityId: id,
    after: { endedSessions: ended.length },
    by: { accountId: id, portal },
  });
  const dead = { kind: 'account', ref: id, minimum: epoch, now } as const;
  return { outcome: 'reset', revocation: await revokeAccess(tx, dead) };
}

/** No code fits a challenge that is nobody's: the account is there. */
async function getAccount(db: Db, id: string | null): Promise<Account> {
  const [account] = await db
    .select()
    .from(accounts)
    .where(eq(accounts.id, id ?? ''));
  if (account === undefined) throw new Error('The account of this challenge does not exist.');
  return account;
}
