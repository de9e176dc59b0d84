import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import { sql } from 'drizzle-orm';
import type { Visit } from '../visit.ts';
import type { Limit } from './limits.ts';
import { throttleKey } from './throttle-key.ts';

type Row = { readonly retry_after: number | null };

/**
 * Counts one hit, or throws RATE_LIMITED. Called before the work that it limits, and committed by itself: parallel calls are
 * counted one by one, and a failure later on gives nothing back. Hits during a block do not prolong it.
 */
export async function countHit(
  { db, now, keys }: Pick<Visit, 'db' | 'now' | 'keys'>,
  limit: Limit,
  subject: string,
): Promise<void> {
  const { max, windowS, blockS, blockMaxS } = limit;
  const key = throttleKey(keys.throttles, limit, subject);
  const at = sql`${now.toISOString()}::timestamptz`;
  const isBlocked = sql`coalesce(hit.blocked_until > ${at}, false)`;
  // A block that is over starts a new window, whatever is left of the old one.
  const isOver = sql`(hit.window_start <= ${at} - ${windowS}::int * interval '1 second' or coalesce(hit.blocked_until <= ${at}, false))`;
  const isTooMany = sql`hit.count >= ${max}::int`;
  const blockFor = sql`least(${blockS}::int * power(2, least(hit.blocks, 8)), ${blockMaxS}::int) * interval '1 second'`;
  const rows = await db.execute(sql`
    insert into identity.throttles as hit (key, count, window_start) values (${key}, 1, ${at})
    on conflict (key) do update set
      count = case when ${isBlocked} then hit.count when ${isOver} then 1 else hit.count + 1 end,
      window_start = case when not ${isBlocked} and ${isOver} then ${at} else hit.window_start end,
      blocked_until = case
        when ${isBlocked} then hit.blocked_until
        when ${isOver} then null
        when ${isTooMany} then ${at} + ${blockFor}
      end,
      blocks = hit.blocks + case when not ${isBlocked} and not ${isOver} and ${isTooMany} then 1 else 0 end
    returning ceil(extract(epoch from hit.blocked_until - ${at}))::int as retry_after`);
  const [row] = rows as unknown as readonly Row[];
  if (row?.retry_after != null) throw rateLimited(Math.max(1, row.retry_after));
}
