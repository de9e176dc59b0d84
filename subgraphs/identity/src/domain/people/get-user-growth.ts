import type { DayRange, Interval } from '@gatehouse/kit-subgraph/day-range';
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { cameAndWent } from './came-and-went.ts';

export type GrowthPeriod = {
  readonly periodOn: string;
  readonly new: number;
  readonly total: number;
};

type Asked = {
  readonly kind: 'CUSTOMER' | 'ORGANIZER' | 'MERCHANT';
  readonly range: DayRange;
  readonly interval: Interval;
};

/** How many of a kind came in each period of a range, and how many there were at its end, counted from their rows. */
export async function getUserGrowth(
  db: Db,
  { kind, range, interval }: Asked,
): Promise<readonly GrowthPeriod[]> {
  const { table, came, went } = cameAndWent[kind];
  const from = sql`${range.from.toISOString()}::timestamptz`;
  const before = sql`${range.before.toISOString()}::timestamptz`;
  // Constants and not parameters: the database groups by the very expression that it selects.
  const unit = sql.raw(`'${interval.toLowerCase()}'`);
  const step = sql.raw(`interval '1 ${interval.toLowerCase()}'`);
  const counted = (instant: SQL) => sql`
    select date_trunc(${unit}, ${instant} at time zone 'UTC') as period, count(*) as count
    from ${table} where ${instant} >= ${from} and ${instant} < ${before} group by 1`;
  return db.execute<GrowthPeriod>(sql`
    with came as (${counted(came)}), went as (${counted(went)}), earlier as (
      select (select count(*) from ${table} where ${came} < ${from})
        - (select count(*) from ${table} where ${went} < ${from}) as count
    )
    select to_char(period, 'YYYY-MM-DD') as "periodOn", coalesce(came.count, 0)::int as new,
      (earlier.count + sum(coalesce(came.count, 0) - coalesce(went.count, 0)) over (order by period))::int as total
    from generate_series(
      date_trunc(${unit}, ${from} at time zone 'UTC'), ${before} at time zone 'UTC' - interval '1 day', ${step}
    ) as series (period)
    left join came using (period) left join went using (period) cross join earlier
    order by period`);
}
