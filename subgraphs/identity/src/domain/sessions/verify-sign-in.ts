import { unauthenticated } from '@gatehouse/kit-subgraph/errors';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import type { Visit } from '../visit.ts';
import { admit, type Admission } from './admit.ts';

/** The second step of a sign-in in any portal: a code for tokens, or for what is left to do before. */
export function verifySignIn(
  visit: Visit,
  { challengeId, code }: { readonly challengeId: string; readonly code: string },
): Promise<Admission | InvalidCode> {
  const answer = { challengeId, code, purpose: 'sign_in' } as const;
  return answerChallenge<Admission>(visit, answer, async (tx, { binding, accountId, portal }) => {
    if (binding.kind !== 'sign_in' || accountId === null)
      throw new Error('This challenge is no sign-in.');
    const { membershipId } = binding;
    const proven = { accountId, portal, membershipId, amr: ['pwd', 'otp'] };
    const admission = await admit(tx, visit, proven);
    // Suspended since the password step.
    if (admission === undefined) throw unauthenticated();
    return admission;
  });
}
