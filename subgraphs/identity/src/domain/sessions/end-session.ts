import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { noGeneration, revokeAccess } from './revoke-access.ts';

type End = {
  readonly sessionId: string;
  readonly reason: NonNullable<Session['endReason']>;
  readonly now: Date;
};

/**
 * Ends a session for good, its access tokens with it; answers the number of that revocation to the call that ended it. To be
 * called in a transaction.
 */
export async function endSession(
  tx: Db,
  { sessionId, reason, now }: End,
): Promise<number | undefined> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now, endReason: reason })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  const ref = ended.map(({ id }) => id);
  return revokeAccess(tx, { kind: 'session', ref, minimum: noGeneration, now });
}
