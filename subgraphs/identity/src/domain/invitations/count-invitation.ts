import { countHit } from '../throttles/count-hit.ts';
import {
  messageBudget,
  messageBudgetOf,
  sendsPerTarget,
  sendsPerTargetAndDay,
  type Limit,
} from '../throttles/limits.ts';
import type { Visit } from '../visit.ts';

const hour = 3600;

/** Whoever brings a whole staff in is not held up; who would send mail to the world is. */
const invitationsPerInviter: Limit = {
  name: 'invitations by',
  max: 100,
  windowS: hour,
  blockS: hour,
  blockMaxS: hour,
};

type Sent = { readonly target: string; readonly inviter: string };

/**
 * Counts one invitation against who sends it, its target and the deployment's budget, or throws RATE_LIMITED. As with codes, what
 * the narrow limits refuse does not eat into what all share.
 */
export async function countInvitation(visit: Visit, { target, inviter }: Sent): Promise<void> {
  await countHit(visit, invitationsPerInviter, inviter);
  await countHit(visit, sendsPerTarget, `invitation\n${target}`);
  await countHit(visit, sendsPerTargetAndDay, `invitation\n${target}`);
  await countHit(visit, messageBudgetOf('invitation', visit.messagesPerHour), '');
  await countHit(visit, messageBudget(visit.messagesPerHour), '');
}
