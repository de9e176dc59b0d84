import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { and, eq, isNull } from 'drizzle-orm';
import { tellOwner } from '../accounts/tell-owner.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { sessionEndedMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';

/** Ends a session that two parties use, puts it on record and tells the owner. */
export async function endReusedSession(
  visit: Visit,
  { id: sessionId, accountId, membershipId, portal }: Session,
): Promise<void> {
  const { db, now, log } = visit;
  const isEnded = await db.transaction(async (tx) => {
    const [open] = await tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .for('update');
    if (open === undefined) return false;
    await tellOwner(tx, visit, accountId, sessionEndedMessage());
    await recordAudit(tx, visit, {
      verb: 'session.reuse',
      entityType: 'Session',
      entityId: sessionId,
      after: { endReason: 'TOKEN_REUSE' },
      // Whoever sent the token: the owner or a thief, and nobody can tell which.
      by: { accountId, sessionId, portal, membershipId: membershipId ?? undefined },
    });
    await endSession(tx, { sessionId, reason: 'TOKEN_REUSE', now });
    return true;
  });
  if (isEnded) log.warn({ sessionId, accountId }, 'TOKEN_REUSE');
}
