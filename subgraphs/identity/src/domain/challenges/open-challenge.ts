import { randomBytes } from 'node:crypto';
import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { Db } from '../db.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { alreadyRegisteredMessage, codeMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';
import { codeLifeMinutes, codeLifeMs, codeTries } from './code-limits.ts';
import { hashCode, newCode } from './one-time-code.ts';

type Wanted = Pick<
  Challenge,
  'purpose' | 'portal' | 'accountId' | 'channel' | 'target' | 'binding'
>;

/**
 * Opens a challenge and queues its message. One that is bound to nothing looks and lasts the same, but no code fits it, and
 * its message tells the owner of the number instead.
 */
export function openChallenge(
  db: Db,
  { now, keys }: Pick<Visit, 'now' | 'keys'>,
  wanted: Wanted,
): Promise<Challenge> {
  const id = uuidV7(now.getTime());
  const isDecoy = wanted.binding.kind === 'nothing';
  const code = newCode();
  const secretHash = isDecoy ? randomBytes(32) : hashCode(keys.codes, id, code);
  return db.transaction(async (tx) => {
    const [challenge] = await tx
      .insert(challenges)
      .values({
        ...wanted,
        id,
        secretHash,
        attemptsMax: codeTries,
        expiresAt: new Date(now.getTime() + codeLifeMs),
        createdAt: now,
      })
      .returning();
    if (challenge === undefined) throw new Error('The new challenge was not answered.');
    const message = isDecoy ? alreadyRegisteredMessage() : codeMessage(code, codeLifeMinutes);
    await queueMessage(tx, { key: keys.messages, now }, challenge, message);
    return challenge;
  });
}
