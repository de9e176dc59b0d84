import { randomBytes } from 'node:crypto';
import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { isUuid } from '../is-uuid.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { alreadyRegisteredMessage, codeMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';
import { codeLifeMinutes, codeLifeMs } from './code-limits.ts';
import { countSend } from './count-send.ts';
import { hashCode, newCode } from './one-time-code.ts';

/** Sends a new code for an open challenge and kills the earlier one. The tries that were spent stay spent. */
export async function resendCode(visit: Visit, challengeId: string): Promise<Challenge> {
  const { db, now, keys } = visit;
  const found = isUuid(challengeId) ? await findChallenge(visit, challengeId) : undefined;
  if (found === undefined) throw notFound('Challenge');
  await countSend(visit, found);

  const isDecoy = found.binding.kind === 'nothing';
  const code = newCode();
  const secretHash = isDecoy ? randomBytes(32) : hashCode(keys.codes, found.id, code);
  return db.transaction(async (tx) => {
    const [challenge] = await tx
      .update(challenges)
      .set({
        secretHash,
        sends: sql`${challenges.sends} + 1`,
        expiresAt: new Date(now.getTime() + codeLifeMs),
      })
      .where(
        and(
          eq(challenges.id, found.id),
          isNull(challenges.usedAt),
          gt(challenges.expiresAt, now),
          lt(challenges.attempts, challenges.attemptsMax),
        ),
      )
      .returning();
    if (challenge === undefined) throw conflict('This code can no longer be renewed. Start again.');
    const message = isDecoy ? alreadyRegisteredMessage() : codeMessage(code, codeLifeMinutes);
    await queueMessage(tx, { key: keys.messages, now }, challenge, message);
    return challenge;
  });
}

async function findChallenge({ db }: Visit, id: string): Promise<Challenge | undefined> {
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, id));
  return challenge;
}
