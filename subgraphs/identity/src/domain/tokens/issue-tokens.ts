import type { Session } from '@gatehouse/identity-db/schema';
import { effectivePermissions } from '../roles/effective-permissions.ts';
import type { Standing } from '../sessions/standing.ts';
import type { Visit } from '../visit.ts';
import { placeClaims, sessionClaims, tokenEnd } from './access-claims.ts';
import { refreshToken } from './refresh-token.ts';

export type TokenPair = {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
};

const accessTokenMs = 5 * 60_000;

type Issue = Pick<Visit, 'db' | 'now' | 'keys' | 'signToken'>;

/** The pair of a session's current turn. The refresh token depends on the session alone: asked twice, it is the same. */
export async function issueTokens(
  { db, now, keys, signToken }: Issue,
  session: Session,
  standing: Standing,
): Promise<TokenPair> {
  const { membershipId, epoch } = standing;
  const effective = (await effectivePermissions(db, [membershipId], now)).get(membershipId);
  if (effective === undefined) throw new Error('The membership of this session does not exist.');
  const { permissions, branches } = effective;
  const claims = {
    ...sessionClaims(session, epoch),
    ...placeClaims(standing),
    prm: permissions,
    ...(branches.length === 0 ? {} : { brn: branches }),
  };
  // Never longer than the session itself: an usher's last token ends with the event.
  const expiresAt = tokenEnd(now, accessTokenMs, session);
  return {
    accessToken: await signToken(claims, { issuedAt: now, expiresAt }),
    accessTokenExpiresAt: expiresAt,
    refreshToken: refreshToken(keys.refreshTokens, session),
    refreshTokenExpiresAt: session.idleUntil,
  };
}
