import {
  challenges,
  invitations,
  messages,
  revocations,
  sessions,
  throttles,
} from '@gatehouse/identity-db/schema';
import { and, isNull, lt, or } from 'drizzle-orm';
import type { Db } from './db.ts';

export const forgetOldRowsJob = 'forget-old-rows';

const dayMs = 86_400_000;

/** How long a row outlives its use: longer than any limit looks back, short where it holds personal data. */
const keepMs = {
  challenges: dayMs,
  revocations: dayMs,
  messages: 30 * dayMs,
  // Long enough to look into an account that somebody else has used.
  sessions: 90 * dayMs,
  // What became of them is in the audit log.
  invitations: 90 * dayMs,
};

/** Deletes what no longer counts: unfinished registrations, counts of past windows, old messages, sessions long over. */
export async function forgetOldRows(db: Db, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await db.delete(challenges).where(lt(challenges.expiresAt, before(keepMs.challenges)));
  await db.delete(revocations).where(lt(revocations.until, before(keepMs.revocations)));
  // A block outlives its row's use where it waits for a person to end it.
  const isUnblocked = or(isNull(throttles.blockedUntil), lt(throttles.blockedUntil, now));
  await db.delete(throttles).where(and(lt(throttles.keptUntil, now), isUnblocked));
  await db.delete(messages).where(lt(messages.createdAt, before(keepMs.messages)));
  await db.delete(invitations).where(lt(invitations.expiresAt, before(keepMs.invitations)));
  // A CHECK says that the idle limit never lies after the absolute one: the earlier of a session's two ends is looked at.
  const over = before(keepMs.sessions);
  await db.delete(sessions).where(or(lt(sessions.endedAt, over), lt(sessions.idleUntil, over)));
}
