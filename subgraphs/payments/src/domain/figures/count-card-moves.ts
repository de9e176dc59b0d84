import type { DayRange, Interval } from '@gatehouse/kit-subgraph/day-range';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../till.ts';

export type CardPeriod = { readonly periodOn: string } & Record<
  'stocked' | 'issued' | 'activated',
  number
>;

/**
 * What happened to cards in each period of a range. A card is issued when it leaves a stock for a holder, and activated when it
 * becomes usable for the first time; one that a merchant hands over is both at once.
 */
export async function countCardMoves(
  tx: Tx,
  { range, interval }: { readonly range: DayRange; readonly interval: Interval },
): Promise<readonly CardPeriod[]> {
  const from = sql`${range.from.toISOString()}::timestamptz`;
  const before = sql`${range.before.toISOString()}::timestamptz`;
  const within = (instant: SQL) => sql`${instant} >= ${from} and ${instant} < ${before}`;
  // Constants and not parameters: the database groups by the very expression that it selects.
  const unit = sql.raw(`'${interval.toLowerCase()}'`);
  const step = sql.raw(`interval '1 ${interval.toLowerCase()}'`);
  return tx.execute<CardPeriod>(sql`
    with stocked as (
      select date_trunc(${unit}, created_at at time zone 'UTC') as period, count(*) as count
      from payments.cards where ${within(sql`created_at`)} group by 1
    ), moved as (
      select date_trunc(${unit}, at at time zone 'UTC') as period,
        count(*) filter (where from_status in ('IN_STOCK', 'ALLOCATED')) as issued,
        count(*) filter (where to_status = 'ACTIVE' and from_status <> 'BLOCKED') as activated
      from payments.card_events where to_status in ('ASSIGNED', 'ACTIVE') and ${within(sql`at`)} group by 1
    )
    select to_char(period, 'YYYY-MM-DD') as "periodOn", coalesce(stocked.count, 0)::int as stocked,
      coalesce(moved.issued, 0)::int as issued, coalesce(moved.activated, 0)::int as activated
    from generate_series(
      date_trunc(${unit}, ${from} at time zone 'UTC'), ${before} at time zone 'UTC' - interval '1 day', ${step}
    ) as series (period)
    left join stocked using (period) left join moved using (period)
    order by period`);
}
