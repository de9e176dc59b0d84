import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { Break } from './walk-chain.ts';

/** Events overtake one another, and a failed delivery is tried again: a gap this young may still be filled. */
const underWay = '10 minutes';

type Missing = { readonly source: string; readonly lane: number; readonly number: string };

/** The first number that a subgraph gave an entry and under which there is none. */
export async function findMissingNumber(tx: Db, now: Date): Promise<Break | undefined> {
  const [missing] = await tx.execute<Missing>(sql`
    with numbered as (
      select source, source_lane, source_seq, kept_at,
        lag(source_seq, 1, 0::bigint) over (partition by source, source_lane order by source_seq) + 1 as expected
      from identity.audit_entries
    ), counted as (
      select source_lane, max(source_seq) as newest from identity.audit_entries where source = 'identity' group by source_lane
    )
    (
      select source, source_lane as lane, expected as number from numbered
      where source_seq <> expected
        and (source = 'identity' or kept_at < ${now.toISOString()}::timestamptz - ${underWay}::interval)
      limit 1
    )
    union all
    (
      select 'identity', lanes.lane, coalesce(counted.newest, 0) + 1
      from identity.audit_lanes as lanes left join counted on counted.source_lane = lanes.lane
      where coalesce(counted.newest, 0) <> lanes.recorded
      limit 1
    )
    limit 1`);
  if (missing === undefined) return undefined;
  const { source, lane, number } = missing;
  const problem = `Entry ${number} of lane ${lane} of ${source} is missing.`;
  return { block: null, entryId: null, problem };
}
