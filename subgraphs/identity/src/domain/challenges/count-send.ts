import type { Challenge } from '@gatehouse/identity-db/schema';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import { sendsPerAddress, sendsPerTarget, sendsPerTargetAndDay } from '../throttles/limits.ts';
import type { Visit } from '../visit.ts';

/** Counts one message against the caller's address and its target, or throws RATE_LIMITED. */
export async function countSend(
  visit: Visit,
  { purpose, target }: Pick<Challenge, 'purpose' | 'target'>,
): Promise<void> {
  await countHit(visit, sendsPerAddress, addressNetwork(visit.address));
  await countHit(visit, sendsPerTarget, `${purpose}\n${target}`);
  await countHit(visit, sendsPerTargetAndDay, `${purpose}\n${target}`);
}
