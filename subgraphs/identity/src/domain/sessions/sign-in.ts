import {
  identifiers,
  memberships,
  type Challenge,
  type Policy,
} from '@gatehouse/identity-db/schema';
import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import { and, eq, exists, sql } from 'drizzle-orm';
import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import { lockAccount } from '../accounts/lock-account.ts';
import { normalIdentifier } from '../accounts/normal-identifier.ts';
import { tellOfLock } from '../accounts/tell-of-lock.ts';
import { recordSignIn } from '../audit/record-sign-in.ts';
import { countSend } from '../challenges/count-send.ts';
import { openChallenge } from '../challenges/open-challenge.ts';
import { findTrustedDevice } from '../devices/find-trusted-device.ts';
import { isUuid } from '../is-uuid.ts';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import { countPasswordTry } from '../throttles/count-password-try.ts';
import { signInsPerAddress } from '../throttles/limits.ts';
import { signInSubject, type SignInName } from '../throttles/sign-in-subject.ts';
import type { Visit } from '../visit.ts';
import { admit, type Admission } from './admit.ts';
import { admittedBy, selectStandings, type Standing } from './standing.ts';

export type Credentials = {
  readonly portal: PortalName;
  readonly identifier: string;
  readonly password: string;
  /** Where the person signs in, for portals whose memberships have a place. */
  readonly scopeId?: string;
  /** What an earlier sign-in left on this device. */
  readonly deviceToken?: string | null | undefined;
};

export type SignedIn =
  | Admission
  | { readonly outcome: 'challenged'; readonly challenge: Challenge }
  | { readonly outcome: 'refused' };

const refused = { outcome: 'refused' } as const;

/**
 * The password step of every portal; what follows is the portal's policy. All causes of refusal answer alike and cost the
 * same: one look-up, one password verification.
 */
export async function signIn(visit: Visit, credentials: Credentials): Promise<SignedIn> {
  const { db, passwords } = visit;
  const { portal, identifier, password, deviceToken: token } = credentials;
  using turn = passwords.admit();
  await countHit(visit, signInsPerAddress, addressNetwork(visit.address));
  const policy = await getPolicy(db, portal);
  const normal = normalIdentifier(policy, identifier);
  const { realm, identifierKind } = policy;
  const device = await findTrustedDevice(visit, {
    realm,
    identifierKind,
    identifier: normal,
    token,
  });
  // Counted before the password is looked at, and taken back when it is right: parallel guesses share the five tries.
  const name = { realm, identifier: normal ?? identifier.trim().toLowerCase() };
  const counted = await countPasswordTry(visit, { ...name, device });
  if (counted.outcome === 'refused') {
    const { isUntilReset, isNew, retryAfterS } = counted;
    if (isNew) await record(visit, 'sign_in.locked', { portal, name });
    if (isUntilReset && isNew) await tellOfLock(visit, policy, name.identifier);
    throw rateLimited(retryAfterS);
  }
  const [standing, another] =
    normal === undefined
      ? []
      : await findStandings(visit, policy, { ...credentials, identifier: normal });
  const fits = await turn.verify(standing?.passwordHash, password);
  if (standing === undefined || normal === undefined || !fits) {
    await record(visit, 'sign_in.failed', { portal, name });
    return refused;
  }
  await counted.forget();
  const { accountId, passwordHash } = standing;
  // Which of several places is meant is asked when all factors are shown.
  const membershipId = another === undefined ? standing.membershipId : null;
  if (policy.secondFactor === 'otp') {
    const sending = { target: normal, isTrusted: device !== undefined };
    return challenge(visit, { accountId, portal, membershipId, passwordHash }, sending);
  }
  const proven = { accountId, portal, membershipId, amr: ['pwd'], passwordHash };
  return (await db.transaction((tx) => admit(tx, visit, proven))) ?? refused;
}

type Meant = { readonly portal: PortalName; readonly name: SignInName };

const record = (
  visit: Visit,
  verb: 'sign_in.failed' | 'sign_in.locked',
  { portal, name }: Meant,
): Promise<void> =>
  visit.db.transaction((tx) =>
    recordSignIn(tx, visit, { verb, portal, subject: signInSubject(name) }),
  );

async function findStandings(
  { db, now }: Visit,
  policy: Policy,
  { identifier, scopeId }: Credentials,
): Promise<readonly Standing[]> {
  if (scopeId !== undefined && !isUuid(scopeId)) return [];
  const known = db
    .select({ one: sql`1` })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.realm, policy.realm),
        eq(identifiers.kind, policy.identifierKind),
        eq(identifiers.value, identifier),
        eq(identifiers.accountId, memberships.accountId),
      ),
    );
  const here = and(
    admittedBy(db, policy),
    exists(known),
    scopeId === undefined ? undefined : eq(memberships.scopeId, scopeId),
  );
  return selectStandings(db, now, here).orderBy(memberships.id).limit(2);
}

type Who = Pick<Standing, 'accountId' | 'passwordHash'> & {
  readonly portal: PortalName;
  readonly membershipId: string | null;
};
type Sending = { readonly target: string; readonly isTrusted: boolean };

async function challenge(
  visit: Visit,
  { accountId, portal, membershipId, passwordHash }: Who,
  { target, isTrusted }: Sending,
): Promise<SignedIn> {
  await countSend(visit, { purpose: 'sign_in', target, isTrusted });
  return visit.db.transaction(async (tx) => {
    // Either a password change withdraws this code too, or this sign-in finds that its password is none any more.
    const account = await lockAccount(tx, accountId);
    if (account?.passwordHash !== passwordHash) return refused;
    const opened = await openChallenge(tx, visit, {
      purpose: 'sign_in',
      portal,
      accountId,
      channel: target.includes('@') ? 'email' : 'sms',
      target,
      binding: { kind: 'sign_in', membershipId },
    });
    return { outcome: 'challenged', challenge: opened };
  });
}
