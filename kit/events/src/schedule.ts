import { sql } from 'drizzle-orm';
import type { Executor } from './executor.ts';
import { jobsSchema } from './jobs-schema.ts';

export type ScheduleOptions = {
  /** Now, when left out. */
  readonly runAt?: Date;
  /** A job that waits under the same key is replaced, so "expire this hold" can be moved by scheduling it again. */
  readonly key?: string;
};

export type Schedule = (
  tx: Executor,
  job: string,
  payload: object,
  options?: ScheduleOptions,
) => Promise<void>;

/** Adds a job to run later, in the caller's transaction. `name` is the participant whose worker runs it. */
export function scheduler(name: string): Schedule {
  const jobs = jobsSchema(name);
  return async (tx, job, payload, { runAt, key } = {}) => {
    await tx.execute(sql`
      select id from ${jobs}.add_job(
        ${job}::text,
        payload := ${JSON.stringify(payload)}::text::json,
        run_at := ${runAt?.toISOString() ?? null}::timestamptz,
        job_key := ${key ?? null}::text
      )`);
  };
}
