import type { Sql } from 'postgres';

const beatMs = 5_000;
const deadAfter = '30 seconds';

type Beat = {
  readonly sql: Sql;
  readonly schema: string;
  readonly poolId: string;
  readonly onError: (error: unknown) => void;
};

export async function createHeartbeats(sql: Sql, schema: string): Promise<void> {
  await sql`
    create table if not exists ${sql(schema)}.heartbeats (
      pool_id text primary key,
      seen_at timestamptz not null default now()
    )`;
}

/**
 * Says every few seconds that this worker lives, and takes back the jobs of workers that have stopped saying so. The queue
 * itself waits four hours before it believes that a killed process will not finish its job.
 */
export function keepHeartbeat({ sql, schema, poolId, onError }: Beat): () => void {
  const beat = () => void recordBeat(sql, schema, poolId).catch(onError);
  beat();
  const timer = setInterval(beat, beatMs).unref();
  return () => clearInterval(timer);
}

async function recordBeat(sql: Sql, schema: string, poolId: string): Promise<void> {
  await sql`
    insert into ${sql(schema)}.heartbeats (pool_id) values (${poolId})
    on conflict (pool_id) do update set seen_at = now()`;
  // The job's own age too: a worker that has just started may have taken a job before its first beat was recorded.
  await sql`
    with living as (
      select pool_id from ${sql(schema)}.heartbeats where seen_at > now() - ${deadAfter}::interval
    ), buried as (
      delete from ${sql(schema)}.heartbeats where seen_at <= now() - interval '1 day'
    ), queues as (
      update ${sql(schema)}._private_job_queues set locked_at = null, locked_by = null
      where locked_at < now() - ${deadAfter}::interval and locked_by not in (select pool_id from living)
    )
    update ${sql(schema)}._private_jobs set locked_at = null, locked_by = null, run_at = greatest(run_at, now())
    where locked_at < now() - ${deadAfter}::interval and locked_by not in (select pool_id from living)`;
}
