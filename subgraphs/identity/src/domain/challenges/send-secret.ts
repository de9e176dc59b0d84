import { ushers, type Challenge } from '@gatehouse/identity-db/schema';
import { sql } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import type { Db } from '../db.ts';
import { queueMessage, type Recipient } from '../messages/queue-message.ts';
import { queueNothing } from '../messages/queue-nothing.ts';
import type { Visit } from '../visit.ts';
import { challengeMessage } from './challenge-message.ts';

export type Sending = Pick<Visit, 'now' | 'keys' | 'publicUrl'>;

/** Queues the message of a challenge; for one that nobody is to hear of, the same work and no message. */
export async function sendSecret(
  tx: Db,
  { now, keys, publicUrl }: Sending,
  challenge: Challenge,
  secret: string,
): Promise<void> {
  // Most secrets are digits, which lead nowhere: no question to the database for those.
  const isLink = challenge.secretKind === 'link';
  const portalUrl = isLink ? (await getPolicy(tx, challenge.portal)).portalUrl : null;
  const message = challengeMessage(challenge, { secret, site: portalUrl ?? publicUrl });
  const to = await findRecipient(tx, challenge);
  const box = { key: keys.messages, now };
  if (message === undefined || to === undefined) await queueNothing(tx, box, challenge);
  else await queueMessage(tx, box, to, message);
}

/**
 * Whom a challenge is sent to: its target. But who resets by user name is not told where the message goes, nor whether there is
 * an address: that would tell strangers which names exist.
 */
async function findRecipient(tx: Db, challenge: Challenge): Promise<Recipient | undefined> {
  const { purpose, portal, accountId } = challenge;
  if (purpose !== 'reset_password' || portal !== 'usher') return challenge;
  // Asked for nobody too, who is found nowhere: a name that nobody has must not answer sooner.
  const [usher] = await tx
    .select({ contact: ushers.contact })
    .from(ushers)
    .where(sql`${ushers.accountId} = ${accountId}`);
  if (usher?.contact == null) return undefined;
  return { channel: usher.contact.includes('@') ? 'email' : 'sms', target: usher.contact };
}
