import type { Customer } from '@gatehouse/identity-db/schema';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import { addCustomer } from '../people/add-customer.ts';
import { admit } from '../sessions/admit.ts';
import type { TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';

export type GivenCode = { readonly challengeId: string; readonly code: string };

export type Verified = {
  readonly outcome: 'verified';
  readonly tokens: TokenPair;
  readonly customer: Customer;
  readonly deviceToken: string;
};

/** Makes the account that a registration waits for, and signs its owner in. */
export function verifyRegistration(
  visit: Visit,
  { challengeId, code }: GivenCode,
): Promise<Verified | InvalidCode> {
  const answer = { challengeId, code, purpose: 'register' } as const;
  return answerChallenge<Verified>(visit, answer, async (tx, { binding, target }) => {
    // No code fits any other kind; the compiler is told what the hash has proven.
    if (binding.kind !== 'registration') throw new Error('This challenge is no registration.');
    const { name, email, passwordHash } = binding;
    const registration = { mobile: target, name, email, passwordHash, now: visit.now };
    const { customer, membershipId } = await addCustomer(tx, registration);
    const { accountId } = customer;
    const proven = { accountId, portal: 'customer', membershipId, amr: ['pwd', 'otp'] } as const;
    const admission = await admit(tx, visit, proven);
    if (admission?.outcome !== 'signedIn') throw new Error('The new account has no standing.');
    const { tokens, deviceToken } = admission;
    return { outcome: 'verified', tokens, customer, deviceToken };
  });
}
