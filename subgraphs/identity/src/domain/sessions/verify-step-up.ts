import { memberships, sessions, type Session } from '@gatehouse/identity-db/schema';
import { notFound, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import type { Db } from '../db.ts';
import { issueTokens, type TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { selectStandings } from './standing.ts';

type Proof = { readonly viewer: Viewer; readonly challengeId: string; readonly code: string };

type Done = { readonly outcome: 'proven'; readonly tokens: TokenPair };

/** Notes in the session that its person is there; the tokens that follow carry the time of it. */
export function verifyStepUp(
  visit: Visit,
  { viewer, challengeId, code }: Proof,
): Promise<Done | InvalidCode> {
  const { accountId, sessionId } = viewer;
  const answer = { challengeId, code, purpose: 'step_up', accountId } as const;
  return answerChallenge<Done>(visit, answer, async (tx, { binding }) => {
    if (binding.kind !== 'step_up' || binding.sessionId !== sessionId) throw notFound('Challenge');
    const session = await note(tx, visit, sessionId);
    const own = eq(memberships.id, session?.membershipId ?? sessionId);
    const [standing] = await selectStandings(tx, visit.now, own);
    if (session === undefined || standing === undefined) throw unauthenticated();
    return {
      outcome: 'proven',
      tokens: await issueTokens({ ...visit, db: tx }, session, standing),
    };
  });
}

/** A turn like any other, so that the refresh token of the turn before has its grace. */
async function note(tx: Db, { now }: Visit, sessionId: string): Promise<Session | undefined> {
  const [session] = await tx
    .update(sessions)
    .set({
      authTime: now,
      amr: sql`case when 'otp' = any(${sessions.amr}) then ${sessions.amr} else ${sessions.amr} || 'otp'::text end`,
      generation: sql`${sessions.generation} + 1`,
      rotatedAt: now,
      lastSeenAt: now,
    })
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        isNull(sessions.stage),
        gt(sessions.idleUntil, now),
        gt(sessions.absoluteUntil, now),
      ),
    )
    .returning();
  return session;
}
