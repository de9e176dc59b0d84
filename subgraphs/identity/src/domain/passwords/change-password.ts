import { memberships } from '@gatehouse/identity-db/schema';
import { badInput, conflict, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { eq } from 'drizzle-orm';
import { lockAccount, type Account } from '../accounts/lock-account.ts';
import { tellOwner } from '../accounts/tell-owner.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { voidChallenges } from '../challenges/void-challenges.ts';
import type { Db } from '../db.ts';
import { isPlain } from '../is-plain.ts';
import { passwordChangedMessage } from '../messages/texts.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { awaitRevocation } from '../sessions/await-revocation.ts';
import { moveSession, type Moved } from '../sessions/move-session.ts';
import { noGeneration, revokeAccess } from '../sessions/revoke-access.ts';
import { revokeMoved } from '../sessions/revoke-moved.ts';
import { selectStandings } from '../sessions/standing.ts';
import { issueTokens, type TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { judgePassword, type WeakPassword } from './judge-password.ts';
import { setPassword } from './set-password.ts';

type Change = {
  readonly viewer: Viewer;
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Also those of other portals that the account signs in to. */
  readonly revokeOthers: boolean;
};

export type Changed =
  | {
      readonly outcome: 'changed';
      readonly tokens: TokenPair | null;
      readonly endedSessions: number;
    }
  | { readonly outcome: 'wrongPassword' }
  | WeakPassword;

/**
 * Changes the password of whoever is signed in and shows the present one; the session goes on. Where a sign-in waits for this,
 * it is complete, and every other session, in which the password that somebody else chose was used, ends.
 */
export async function changePassword(visit: Visit, change: Change): Promise<Changed> {
  const { db, passwords } = visit;
  const { viewer, currentPassword, newPassword } = change;
  if (!isPlain(newPassword))
    throw badInput('Some of these characters are not allowed here.', 'input.newPassword');
  using turn = passwords.admit();
  const { accountId, portal } = viewer;
  const account = await checkOwnPassword(visit, turn, { accountId, password: currentPassword });
  if (account === undefined) return { outcome: 'wrongPassword' };
  const wish = { account, portal, password: newPassword, present: currentPassword };
  const weak = await judgePassword(db, turn, wish);
  if (weak !== undefined) return weak;
  const passwordHash = await turn.hash(newPassword);
  const { changed, revocation } = await db.transaction(async (tx) => {
    const locked = await lockAccount(tx, accountId);
    if (locked?.passwordHash !== account.passwordHash)
      throw conflict('The password was changed meanwhile.');
    return store(tx, visit, { ...change, account: locked, passwordHash });
  });
  await awaitRevocation(db, revocation);
  return changed;
}

type Store = Change & { readonly account: Account; readonly passwordHash: string };

type Stored = { readonly changed: Changed; readonly revocation: number | undefined };

async function store(tx: Db, visit: Visit, { viewer, account, ...change }: Store): Promise<Stored> {
  const { now } = visit;
  const { portal, sessionId, stage } = viewer;
  const accountId = account.id;
  await setPassword(tx, { account, portal, passwordHash: change.passwordHash, now });
  // What began with the earlier password, a sign-in or another number, is not completed.
  await voidChallenges(tx, { accountId, purposes: ['sign_in', 'change_mobile'], now });
  const endsOthers = change.revokeOthers || account.mustChangePassword;
  const end = { accountId, reason: 'PASSWORD_CHANGED', exceptId: sessionId, now } as const;
  const ended = endsOthers ? await endSessions(tx, end) : [];
  const completed = stage === 'change_password' ? await complete(tx, visit, viewer) : undefined;
  await tellOwner(tx, visit, accountId, passwordChangedMessage());
  await recordAudit(tx, visit, {
    verb: 'account.change_password',
    entityType: 'Account',
    entityId: accountId,
    after: { endedSessions: ended.length },
  });
  const dead = { kind: 'session', ref: ended, minimum: noGeneration, now } as const;
  const others = await revokeAccess(tx, dead);
  const revocation = completed === undefined ? others : await revokeMoved(tx, completed.moved, now);
  const tokens = completed?.tokens ?? null;
  return { changed: { outcome: 'changed', tokens, endedSessions: ended.length }, revocation };
}

type Completed = { readonly moved: Moved; readonly tokens: TokenPair };

/** The first tokens of a session that waited for another password. */
async function complete(tx: Db, visit: Visit, viewer: Viewer): Promise<Completed> {
  const { membershipId = '' } = viewer;
  const [standing] = await selectStandings(tx, visit.now, eq(memberships.id, membershipId));
  if (standing === undefined) throw unauthenticated();
  const moved = await moveSession(tx, visit, { viewer, standing, stage: null });
  return { moved, tokens: await issueTokens({ ...visit, db: tx }, moved.session, standing) };
}
