import { unauthenticated } from '@gatehouse/kit-subgraph/errors';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import type { TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { openSession } from './open-session.ts';

type SignedIn = { readonly outcome: 'signedIn'; readonly tokens: TokenPair };

/** The second step of a sign-in in any portal: a code for tokens. */
export function verifySignIn(
  visit: Visit,
  { challengeId, code }: { readonly challengeId: string; readonly code: string },
): Promise<SignedIn | InvalidCode> {
  const answer = { challengeId, code, purpose: 'sign_in' } as const;
  return answerChallenge<SignedIn>(visit, answer, async (tx, { binding }) => {
    if (binding.kind !== 'sign_in') throw new Error('This challenge is no sign-in.');
    const { membershipId } = binding;
    const tokens = await openSession(tx, visit, { membershipId, amr: ['pwd', 'otp'] });
    // Suspended since the password step.
    if (tokens === undefined) throw unauthenticated();
    return { outcome: 'signedIn', tokens };
  });
}
