import type { Executor } from '@gatehouse/kit-events/executor';
import { sql } from 'drizzle-orm';

export type AuditNumber = { readonly lane: number; readonly seq: number };

/**
 * The next number of a lane that no other transaction holds, or the first of a new lane. A number is taken back with its
 * transaction, so a lane has no gap; and nobody waits for anybody, which one counter for all would ask of every sign-in.
 */
export async function numberAudit(tx: Executor, subgraph: string): Promise<AuditNumber> {
  const lanes = sql`${sql.identifier(subgraph)}.audit_lanes`;
  const rows = (await tx.execute(sql`
    with free as materialized (select lane from ${lanes} order by lane limit 1 for update skip locked),
    taken as (
      update ${lanes} as mine set recorded = mine.recorded + 1 from free where mine.lane = free.lane
      returning mine.lane, mine.recorded
    ),
    opened as (
      insert into ${lanes} (recorded) select 1 where not exists (select from free) returning lane, recorded
    )
    select lane, recorded::float8 as seq from taken union all select lane, recorded::float8 from opened`)) as AuditNumber[];
  const [number] = rows;
  if (number === undefined) throw new Error('The audit log gave no number.');
  return number;
}
