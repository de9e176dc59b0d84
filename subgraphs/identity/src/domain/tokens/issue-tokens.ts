import { permissions, rolePermissions, type Session } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Standing } from '../sessions/standing.ts';
import type { Visit } from '../visit.ts';
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
  const granted = await db
    .select({ id: permissions.id })
    .from(rolePermissions)
    .innerJoin(permissions, eq(permissions.id, rolePermissions.permissionId))
    .where(eq(rolePermissions.roleId, standing.roleId))
    .orderBy(permissions.id);
  const { scopeType, scopeId } = standing;
  const claims = {
    sub: session.accountId,
    prf: standing.profileId,
    sid: session.id,
    gen: session.generation,
    mid: standing.membershipId,
    mv: standing.membershipVersion,
    ep: standing.epoch,
    por: session.portal,
    rol: standing.role,
    ...(scopeType === null ? {} : { scp: { type: scopeType, id: scopeId } }),
    prm: granted.map(({ id }) => id),
    amr: session.amr,
    auth_time: Math.floor(session.authTime.getTime() / 1000),
  };
  // Never longer than the session itself: an usher's last token ends with the event.
  const end = Math.min(now.getTime() + accessTokenMs, session.absoluteUntil.getTime());
  const expiresAt = new Date(Math.floor(end / 1000) * 1000);
  return {
    accessToken: await signToken(claims, { issuedAt: now, expiresAt }),
    accessTokenExpiresAt: expiresAt,
    refreshToken: refreshToken(keys.refreshTokens, session),
    refreshTokenExpiresAt: session.idleUntil,
  };
}
