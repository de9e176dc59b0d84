import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { Visit } from '../visit.ts';
import { sessionLimits } from './session-limits.ts';
import type { Standing } from './standing.ts';
import { newSalt } from './start-session.ts';
import { supersedeSessions } from './supersede-sessions.ts';

type Move = {
  /** Whose session it is, and the stage that it leaves. */
  readonly viewer: Pick<Viewer, 'sessionId' | 'stage'>;
  readonly standing: Standing;
  /** What is left to do after this. */
  readonly stage: Session['stage'];
};

export type Moved = {
  readonly session: Session;
  /** Sessions that ended because of it. */
  readonly superseded: readonly string[];
};

/**
 * Moves a session to a place, or out of a stage. It begins a generation of its own: refresh tokens of the earlier ones can no
 * longer be proven, so that they open nothing and nobody takes them for stolen. The caller ends with `revokeMoved`.
 */
export async function moveSession(
  tx: Db,
  { now }: Pick<Visit, 'now'>,
  { viewer: { sessionId, stage: from }, standing, stage }: Move,
): Promise<Moved> {
  const isCompleted = from !== undefined && stage === null;
  const end =
    standing.endsAt === null ? sql`null` : sql`${standing.endsAt.toISOString()}::timestamptz`;
  // Null, for a place without an end, is ignored by least.
  const limits = isCompleted
    ? await sessionLimits(tx, now, standing)
    : {
        idleUntil: sql`least(${sessions.idleUntil}, ${end})`,
        absoluteUntil: sql`least(${sessions.absoluteUntil}, ${end})`,
      };
  const [session] = await tx
    .update(sessions)
    .set({
      ...limits,
      membershipId: standing.membershipId,
      stage,
      generation: sql`${sessions.generation} + 1`,
      salt: newSalt(),
      rotatedAt: now,
      lastSeenAt: now,
    })
    .where(
      and(
        eq(sessions.id, sessionId),
        from === undefined ? isNull(sessions.stage) : eq(sessions.stage, from),
        isNull(sessions.endedAt),
        gt(sessions.idleUntil, now),
        gt(sessions.absoluteUntil, now),
      ),
    )
    .returning();
  // Ended, or moved on, since the token was looked at.
  if (session === undefined) throw unauthenticated();
  return { session, superseded: isCompleted ? await supersedeSessions(tx, session, now) : [] };
}
