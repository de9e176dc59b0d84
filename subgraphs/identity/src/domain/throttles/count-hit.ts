import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import type { Visit } from '../visit.ts';
import type { Limit } from './limits.ts';
import { spendHit } from './spend-hit.ts';

/** Counts one hit, or throws RATE_LIMITED. */
export async function countHit(
  visit: Pick<Visit, 'db' | 'now' | 'keys'>,
  limit: Limit,
  subject: string,
): Promise<void> {
  const hit = await spendHit(visit, limit, subject);
  if (hit.outcome === 'refused') throw rateLimited(hit.retryAfterS);
}
