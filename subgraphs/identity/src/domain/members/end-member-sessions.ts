import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { and, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';

type End = {
  readonly membershipIds: readonly string[];
  readonly reason: NonNullable<Session['endReason']>;
  readonly now: Date;
};

/** Ends every session of these memberships; their access tokens are the business of the membership's version. */
export async function endMemberSessions(
  tx: Db,
  { membershipIds, reason, now }: End,
): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: now, endReason: reason })
    .where(and(inArray(sessions.membershipId, [...membershipIds]), isNull(sessions.endedAt)));
}
