import { identifiers, type Session } from '@gatehouse/identity-db/schema';
import { and, eq, ne } from 'drizzle-orm';
import { queueMessage } from '../messages/queue-message.ts';
import { sessionEndedMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';

/** Ends a session that two parties use, puts it on record and tells the owner. */
export async function endReusedSession(
  { db, now, keys, log }: Visit,
  { id: sessionId, accountId }: Session,
): Promise<void> {
  const isEnded = await db.transaction(async (tx) => {
    if (!(await endSession(tx, { sessionId, reason: 'TOKEN_REUSE', now }))) return false;
    const reachable = await tx
      .select({ kind: identifiers.kind, target: identifiers.value })
      .from(identifiers)
      .where(and(eq(identifiers.accountId, accountId), ne(identifiers.kind, 'username')))
      .limit(1);
    for (const { kind, target } of reachable) {
      const channel = kind === 'mobile' ? 'sms' : 'email';
      await queueMessage(
        tx,
        { key: keys.messages, now },
        { channel, target },
        sessionEndedMessage(),
      );
    }
    return true;
  });
  if (isEnded) log.warn({ sessionId, accountId }, 'TOKEN_REUSE');
}
