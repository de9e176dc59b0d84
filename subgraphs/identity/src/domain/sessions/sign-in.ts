import {
  identifiers,
  memberships,
  rolePermissions,
  type Challenge,
  type Policy,
} from '@gatehouse/identity-db/schema';
import { and, eq, exists, sql } from 'drizzle-orm';
import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import { normalIdentifier } from '../accounts/normal-identifier.ts';
import { countSend } from '../challenges/count-send.ts';
import { openChallenge } from '../challenges/open-challenge.ts';
import { isUuid } from '../is-uuid.ts';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import { forgetHits } from '../throttles/forget-hits.ts';
import { passwordFailures, signInsPerAddress } from '../throttles/limits.ts';
import type { TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { openSession } from './open-session.ts';
import { selectStandings, type Standing } from './standing.ts';

export type Credentials = {
  readonly portal: PortalName;
  readonly identifier: string;
  readonly password: string;
  /** Where the person signs in, for portals whose memberships have a place. */
  readonly scopeId?: string;
};

export type SignedIn =
  | { readonly outcome: 'signedIn'; readonly tokens: TokenPair; readonly profileId: string }
  | { readonly outcome: 'challenged'; readonly challenge: Challenge }
  | { readonly outcome: 'refused' };

const refused = { outcome: 'refused' } as const;

/**
 * The password step of every portal; what follows is the portal's policy. All causes of refusal answer alike and cost the
 * same: one look-up, one password verification.
 */
export async function signIn(visit: Visit, credentials: Credentials): Promise<SignedIn> {
  const { db, passwords } = visit;
  const { portal, identifier, password } = credentials;
  using turn = passwords.admit();
  await countHit(visit, signInsPerAddress, addressNetwork(visit.address));
  const policy = await getPolicy(db, portal);
  const normal = normalIdentifier(policy, identifier);
  const subject = `${policy.realm}\n${normal ?? identifier.trim().toLowerCase()}`;
  // Counted before the password is looked at, and taken back when it is right: parallel guesses share the five tries.
  await countHit(visit, passwordFailures, subject);
  const standing =
    normal === undefined
      ? undefined
      : await findStanding(visit, policy, { ...credentials, identifier: normal });
  const fits = await turn.verify(standing?.passwordHash, password);
  if (standing === undefined || normal === undefined || !fits) return refused;
  await forgetHits(visit, passwordFailures, subject);
  return policy.secondFactor === 'otp' ? challenge(visit, standing, normal) : open(visit, standing);
}

async function findStanding(
  { db, now }: Visit,
  { realm, identifierKind, permissionId }: Policy,
  { portal, identifier, scopeId }: Credentials,
): Promise<Standing | undefined> {
  if (scopeId !== undefined && !isUuid(scopeId)) return undefined;
  const known = db
    .select({ one: sql`1` })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.realm, realm),
        eq(identifiers.kind, identifierKind),
        eq(identifiers.value, identifier),
        eq(identifiers.accountId, memberships.accountId),
      ),
    );
  const granted = db
    .select({ one: sql`1` })
    .from(rolePermissions)
    .where(
      and(
        eq(rolePermissions.roleId, memberships.roleId),
        eq(rolePermissions.permissionId, permissionId ?? 0),
      ),
    );
  const here = and(
    eq(memberships.portal, portal),
    exists(known),
    scopeId === undefined ? undefined : eq(memberships.scopeId, scopeId),
    permissionId === null ? undefined : exists(granted),
  );
  const [standing] = await selectStandings(db, now, here).orderBy(memberships.id).limit(1);
  return standing;
}

async function challenge(visit: Visit, standing: Standing, target: string): Promise<SignedIn> {
  await countSend(visit, { purpose: 'sign_in', target });
  const opened = await openChallenge(visit.db, visit, {
    purpose: 'sign_in',
    portal: standing.portal,
    accountId: standing.accountId,
    channel: target.includes('@') ? 'email' : 'sms',
    target,
    binding: { kind: 'sign_in', membershipId: standing.membershipId },
  });
  return { outcome: 'challenged', challenge: opened };
}

async function open(visit: Visit, { membershipId, profileId }: Standing): Promise<SignedIn> {
  const tokens = await visit.db.transaction((tx) =>
    openSession(tx, visit, { membershipId, amr: ['pwd'] }),
  );
  return tokens === undefined ? refused : { outcome: 'signedIn', tokens, profileId };
}
