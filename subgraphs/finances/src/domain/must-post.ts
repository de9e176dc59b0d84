import type { PostAnswer, Posted } from '@gatehouse/kit-ledger/open-ledger';

/** The answer to a posting that nothing may refuse; throws where something did, and so takes its transaction back. */
export function mustPost(answer: PostAnswer): Posted {
  if (answer.outcome === 'POSTED' || answer.outcome === 'KNOWN') return answer;
  throw new Error(`The books refuse it: ${answer.outcome}.`);
}
