import type { Challenge } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { placeAddedMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';
import { lockAccount } from './lock-account.ts';
import { sendActivation } from './send-activation.ts';

type Welcome = Pick<Challenge, 'portal'> & {
  readonly accountId: string;
  readonly mobile: string;
  /** What the person may act for from now on. */
  readonly place: string;
};

/**
 * Tells a person of a new place: with the link that sets the first password, or, where they have one, with the news alone.
 * Somebody who has not followed an earlier link gets a new one.
 */
export async function welcomePerson(
  tx: Db,
  visit: Visit,
  { accountId, portal, mobile: target, place }: Welcome,
): Promise<void> {
  const account = await lockAccount(tx, accountId);
  if (account === undefined) throw new Error('The account of a new place is gone.');
  const to = { channel: 'sms', target } as const;
  if (account.status === 'pending') return sendActivation(tx, visit, { ...to, accountId, portal });
  const box = { key: visit.keys.messages, now: visit.now };
  return queueMessage(tx, box, to, placeAddedMessage(place));
}
