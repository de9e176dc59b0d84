import { memberships, policies, sessions, type Session } from '@gatehouse/identity-db/schema';
import { and, eq, exists, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { issueTokens, type TokenPair } from '../tokens/issue-tokens.ts';
import { isIssued, readRefreshToken, type RefreshToken } from '../tokens/refresh-token.ts';
import type { Visit } from '../visit.ts';
import { endReusedSession } from './end-reused-session.ts';
import { selectStandings, type Standing } from './standing.ts';

/** How long the token before the current one may come back, for clients whose answer was lost on the way. */
const graceMs = 10_000;

/**
 * Exchanges a refresh token for the next pair, or answers nothing. A token whose turn is over and which provably was ours
 * ends its session; one that cannot be proven changes nothing.
 */
export async function refreshSession(visit: Visit, text: string): Promise<TokenPair | undefined> {
  const { db, keys } = visit;
  const token = readRefreshToken(text);
  if (token === undefined) return undefined;
  const before = await findSession(db, token.sessionId);
  if (before === undefined || !isIssued(keys.refreshTokens, token, before)) return undefined;

  const standing = await findStanding(visit, before);
  const rotated = standing && (await rotate(visit, token, standing));
  if (standing && rotated) return issueTokens(visit, rotated, standing);

  // The turn was not this token's. What it means is read from the session as it is now, not as it was above.
  const session = await findSession(db, token.sessionId);
  if (session === undefined || !isOpen(session, visit.now)) return undefined;
  if (token.generation >= session.generation) return undefined;
  // The session moved to another place: tokens of the earlier one are none any more, and no sign of theft.
  if (!isIssued(keys.refreshTokens, token, session)) return undefined;
  if (isInGrace(token, session, visit.now))
    return standing && issueTokens(visit, session, standing);
  await endReusedSession(visit, session);
  return undefined;
}

/** One statement decides whose turn it is: of parallel calls with one token, one rotates and the rest find the turn over. */
async function rotate(
  { db, now }: Visit,
  { sessionId, generation }: RefreshToken,
  standing: Standing,
): Promise<Session | undefined> {
  const idleUntil = sql`select ${now.toISOString()}::timestamptz + ${policies.sessionIdleS} * interval '1 second'
    from ${policies} where ${policies.portal} = ${standing.portal}`;
  // The account or the membership may have been suspended since `standing` was read.
  const stands = selectStandings(db, now, eq(memberships.id, standing.membershipId));
  const [session] = await db
    .update(sessions)
    .set({
      generation: sql`${sessions.generation} + 1`,
      rotatedAt: now,
      lastSeenAt: now,
      // Null, for no idle limit, is ignored by least.
      idleUntil: sql`least(${sessions.absoluteUntil}, (${idleUntil}))`,
    })
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.generation, generation),
        isNull(sessions.endedAt),
        gt(sessions.idleUntil, now),
        gt(sessions.absoluteUntil, now),
        exists(stands),
      ),
    )
    .returning();
  return session;
}

async function findSession(db: Db, id: string): Promise<Session | undefined> {
  const [session] = await db.select().from(sessions).where(eq(sessions.id, id));
  return session;
}

async function findStanding(
  { db, now }: Visit,
  { membershipId }: Session,
): Promise<Standing | undefined> {
  // A session that waits for a choice has no refresh token.
  if (membershipId === null) return undefined;
  const [standing] = await selectStandings(db, now, eq(memberships.id, membershipId));
  return standing;
}

const isOpen = ({ endedAt, idleUntil, absoluteUntil }: Session, now: Date): boolean =>
  endedAt === null && idleUntil > now && absoluteUntil > now;

/** The immediate predecessor only: a grace that could be chained would let a thief walk beside the owner for ever. */
const isInGrace = ({ generation }: RefreshToken, session: Session, now: Date): boolean =>
  generation === session.generation - 1 && now.getTime() - session.rotatedAt.getTime() <= graceMs;
