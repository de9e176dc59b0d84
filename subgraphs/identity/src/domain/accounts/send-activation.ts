import type { Challenge } from '@gatehouse/identity-db/schema';
import { openChallenge } from '../challenges/open-challenge.ts';
import { voidChallenges } from '../challenges/void-challenges.ts';
import type { Db } from '../db.ts';
import type { Visit } from '../visit.ts';

type Activation = Pick<Challenge, 'portal' | 'channel' | 'target'> & {
  /** Pending: somebody made it, and nobody has chosen its password. */
  readonly accountId: string;
};

/** Sends the link with which the owner of a pending account chooses its first password; an earlier link stops working. */
export async function sendActivation(
  tx: Db,
  visit: Pick<Visit, 'now' | 'keys' | 'publicUrl'>,
  { accountId, portal, channel, target }: Activation,
): Promise<void> {
  await voidChallenges(tx, { accountId, purposes: ['activate'], now: visit.now });
  await openChallenge(tx, visit, {
    purpose: 'activate',
    portal,
    accountId,
    channel,
    target,
    binding: { kind: 'activate', accountId },
  });
}
