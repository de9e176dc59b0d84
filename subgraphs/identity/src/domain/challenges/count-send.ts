import type { Challenge } from '@gatehouse/identity-db/schema';
import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import {
  messageBudget,
  messageBudgetOf,
  sendsPerAddress,
  sendsPerTarget,
  sendsPerTargetAndDay,
  sendsPerTrustedTarget,
  sendsPerTrustedTargetAndDay,
} from '../throttles/limits.ts';
import { spendHits } from '../throttles/spend-hits.ts';
import type { Visit } from '../visit.ts';

type Send = Pick<Challenge, 'purpose' | 'target'> & {
  /** The caller showed a device token of the account that the target belongs to. */
  readonly isTrusted?: boolean;
};

/**
 * Counts one message against the caller's address, its target and the deployment's budget, or throws RATE_LIMITED. The narrow
 * limits come first: what they refuse does not eat into what all share.
 */
export async function countSend(
  visit: Visit,
  { purpose, target, isTrusted = false }: Send,
): Promise<void> {
  const subject = `${purpose}\n${target}`;
  await countHit(visit, sendsPerAddress, addressNetwork(visit.address));
  const open = await spendHits(visit, [sendsPerTarget, sendsPerTargetAndDay], subject);
  if (open.outcome === 'refused') {
    if (!isTrusted) throw rateLimited(open.retryAfterS);
    await countHit(visit, sendsPerTrustedTarget, subject);
    await countHit(visit, sendsPerTrustedTargetAndDay, subject);
  }
  await countHit(visit, messageBudgetOf(purpose, visit.messagesPerHour), '');
  await countHit(visit, messageBudget(visit.messagesPerHour), '');
}
