import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { Db } from '../db.ts';
import { codeTries, secretKindOf, secretLifeMs } from './code-limits.ts';
import { hashCode, hashOfNothing, newSecret } from './one-time-code.ts';
import { sendSecret, type Sending } from './send-secret.ts';

type Wanted = Pick<
  Challenge,
  'purpose' | 'portal' | 'accountId' | 'channel' | 'target' | 'binding'
>;

/**
 * Opens a challenge and queues its message. One that is bound to nothing looks and lasts the same, but no code fits it, and
 * its message, if it has one, tells the owner of the number instead.
 */
export function openChallenge(db: Db, visit: Sending, wanted: Wanted): Promise<Challenge> {
  const { now, keys } = visit;
  const id = uuidV7(now.getTime());
  const secretKind = secretKindOf(wanted);
  const secret = newSecret(secretKind);
  const secretHash =
    wanted.binding.kind === 'nothing' ? hashOfNothing() : hashCode(keys.codes, id, secret);
  return db.transaction(async (tx) => {
    const [challenge] = await tx
      .insert(challenges)
      .values({
        ...wanted,
        id,
        secretKind,
        secretHash,
        attemptsMax: codeTries,
        expiresAt: new Date(now.getTime() + secretLifeMs(wanted)),
        createdAt: now,
      })
      .returning();
    if (challenge === undefined) throw new Error('The new challenge was not answered.');
    await sendSecret(tx, visit, challenge, secret);
    return challenge;
  });
}
