import { sql } from 'drizzle-orm';
import type { Visit } from '../visit.ts';
import type { Limit } from './limits.ts';
import { throttleKey } from './throttle-key.ts';

type Row = { readonly retry_after: number | null; readonly was_blocked: boolean | null };

export type Hit =
  | { readonly outcome: 'counted' }
  /** `isNew` for the hit that began the block. */
  | { readonly outcome: 'refused'; readonly retryAfterS: number; readonly isNew: boolean };

/**
 * Counts one hit or refuses it. Called before the work that it limits, and committed by itself: parallel calls are counted one by
 * one, and a failure later on gives nothing back. Hits during a block do not prolong it.
 */
export async function spendHit(
  { db, now, keys }: Pick<Visit, 'db' | 'now' | 'keys'>,
  limit: Limit,
  subject: string,
): Promise<Hit> {
  const { max, windowS, blockS, blockMaxS } = limit;
  const key = throttleKey(keys.throttles, limit, subject);
  const at = sql`${now.toISOString()}::timestamptz`;
  const window = sql`${windowS}::int * interval '1 second'`;
  const isBlocked = sql`coalesce(hit.blocked_until > ${at}, false)`;
  // A block that is over starts a new window, whatever is left of the old one.
  const isOver = sql`(hit.window_start <= ${at} - ${window} or coalesce(hit.blocked_until <= ${at}, false))`;
  const isTooMany = sql`hit.count >= ${max}::int`;
  const blockEnd =
    blockS === 'rest of the window'
      ? sql`hit.window_start + ${window}`
      : sql`${at} + least(${blockS}::int * power(2, least(hit.blocks, 8)), ${blockMaxS ?? blockS}::int) * interval '1 second'`;
  const rows = await db.execute(sql`
    insert into identity.throttles as hit (key, count, window_start, kept_until)
    values (${key}, 1, ${at}, ${at} + ${window} + interval '1 day')
    on conflict (key) do update set
      count = case when ${isBlocked} then hit.count when ${isOver} then 1 else hit.count + 1 end,
      window_start = case when not ${isBlocked} and ${isOver} then ${at} else hit.window_start end,
      blocked_until = case
        when ${isBlocked} then hit.blocked_until
        when ${isOver} then null
        when ${isTooMany} then ${blockEnd}
      end,
      blocks = hit.blocks + case when not ${isBlocked} and not ${isOver} and ${isTooMany} then 1 else 0 end,
      kept_until = greatest(hit.kept_until, excluded.kept_until)
    returning
      ceil(extract(epoch from new.blocked_until - ${at}))::int as retry_after,
      coalesce(old.blocked_until > ${at}, false) as was_blocked`);
  const [row] = rows as unknown as readonly Row[];
  if (row?.retry_after == null) return { outcome: 'counted' };
  const retryAfterS = Math.max(1, Math.min(row.retry_after, limit.tellsMaxS ?? Infinity));
  return { outcome: 'refused', retryAfterS, isNew: row.was_blocked !== true };
}
