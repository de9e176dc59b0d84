import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import { isUuid } from '../is-uuid.ts';
import type { Visit } from '../visit.ts';
import { secretLifeMs } from './code-limits.ts';
import { countSend } from './count-send.ts';
import { hashCode, hashOfNothing, newSecret } from './one-time-code.ts';
import { sendSecret } from './send-secret.ts';

/** Sends a new code for an open challenge and kills the earlier one. The tries that were spent stay spent. */
export async function resendCode(visit: Visit, challengeId: string): Promise<Challenge> {
  const { db, now, keys } = visit;
  const found = isUuid(challengeId) ? await findChallenge(visit, challengeId) : undefined;
  if (found === undefined) throw notFound('Challenge');
  await countSend(visit, found);

  const secret = newSecret(found.secretKind);
  const secretHash =
    found.binding.kind === 'nothing' ? hashOfNothing() : hashCode(keys.codes, found.id, secret);
  return db.transaction(async (tx) => {
    const [challenge] = await tx
      .update(challenges)
      .set({
        secretHash,
        sends: sql`${challenges.sends} + 1`,
        expiresAt: new Date(now.getTime() + secretLifeMs(found)),
      })
      .where(
        and(
          eq(challenges.id, found.id),
          isNull(challenges.usedAt),
          isNull(challenges.voidAt),
          gt(challenges.expiresAt, now),
          lt(challenges.attempts, challenges.attemptsMax),
        ),
      )
      .returning();
    if (challenge === undefined) throw conflict('This code can no longer be renewed. Start again.');
    await sendSecret(tx, visit, challenge, secret);
    return challenge;
  });
}

async function findChallenge({ db }: Visit, id: string): Promise<Challenge | undefined> {
  const [challenge] = await db
    .select()
    .from(challenges)
    // An activation is asked for by whoever made the account, never by whoever holds its link.
    .where(and(eq(challenges.id, id), ne(challenges.purpose, 'activate')));
  return challenge;
}
