import type { Visit } from '../visit.ts';
import type { Limit } from './limits.ts';
import { spendHit, type Hit } from './spend-hit.ts';

/** Counts one hit against several limits, the first that refuses being the last that is asked. */
export async function spendHits(
  visit: Pick<Visit, 'db' | 'now' | 'keys'>,
  limits: readonly Limit[],
  subject: string,
): Promise<Hit> {
  for (const limit of limits) {
    const hit = await spendHit(visit, limit, subject);
    if (hit.outcome === 'refused') return hit;
  }
  return { outcome: 'counted' };
}
