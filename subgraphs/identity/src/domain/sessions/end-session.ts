import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';

type End = {
  readonly sessionId: string;
  readonly reason: NonNullable<Session['endReason']>;
  readonly now: Date;
};

/** Ends a session for good; true for the call that ended it. */
export async function endSession(db: Db, { sessionId, reason, now }: End): Promise<boolean> {
  const ended = await db
    .update(sessions)
    .set({ endedAt: now, endReason: reason })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}
