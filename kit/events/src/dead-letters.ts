import { sql } from 'drizzle-orm';
import type { Executor } from './executor.ts';
import { jobsSchema } from './jobs-schema.ts';

export type DeadLetter = {
  readonly id: string;
  readonly task: string;
  /** Of an undelivered event; a scheduled job has neither event nor subscriber. */
  readonly eventName: string | null;
  readonly eventId: string | null;
  readonly subscriber: string | null;
  readonly lastError: string | null;
  readonly payload: unknown;
  readonly attempts: number;
  readonly createdAt: string;
  readonly failedAt: string;
};

const listedMax = 100;

/** The jobs of one participant that used up their attempts, the newest failures first, at most a hundred. */
export async function listDeadLetters(db: Executor, name: string): Promise<readonly DeadLetter[]> {
  const rows = await db.execute(sql`
    select
      id::text, task, event_name as "eventName", event_id as "eventId", subscriber, last_error as "lastError",
      payload, attempts::int, to_json(created_at)#>>'{}' as "createdAt", to_json(failed_at)#>>'{}' as "failedAt"
    from ${jobsSchema(name)}.dead_letters
    order by failed_at desc
    limit ${listedMax}`);
  return rows as readonly DeadLetter[];
}

/** Gives a dead letter all its attempts again, the first of them now. False when there is no such dead letter. */
export async function retryDeadLetter(db: Executor, name: string, id: string): Promise<boolean> {
  const jobs = jobsSchema(name);
  const rows = await db.execute(sql`
    select job.id, pg_notify('jobs:insert', '{"count":1}')
    from ${jobs}.reschedule_jobs(
      array(select id from ${jobs}.dead_letters where id = ${id}::bigint), run_at := now(), attempts := 0
    ) as job`);
  return (rows as readonly unknown[]).length > 0;
}
