import type { Session } from '@gatehouse/identity-db/schema';
import type { JWTPayload } from 'jose';
import type { Standing } from '../sessions/standing.ts';

/** What every access token says of its session. */
export const sessionClaims = (session: Session, epoch: number): JWTPayload => ({
  sub: session.accountId,
  sid: session.id,
  gen: session.generation,
  ep: epoch,
  por: session.portal,
  amr: session.amr,
  auth_time: Math.floor(session.authTime.getTime() / 1000),
});

/** What it says of the place, once there is one. */
export const placeClaims = ({ scopeType, scopeId, ...standing }: Standing): JWTPayload => ({
  prf: standing.profileId,
  mid: standing.membershipId,
  mv: standing.membershipVersion,
  rol: standing.role,
  ...(scopeType === null ? {} : { scp: { type: scopeType, id: scopeId } }),
});

/** In whole seconds, as tokens count; never past the end of the session. */
export function tokenEnd(now: Date, lifeMs: number, { absoluteUntil }: Session): Date {
  const end = Math.min(now.getTime() + lifeMs, absoluteUntil.getTime());
  return new Date(Math.floor(end / 1000) * 1000);
}
