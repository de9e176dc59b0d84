import { sql } from 'drizzle-orm';
import { urgentPriority } from './add-deliveries.ts';
import type { Executor } from './executor.ts';
import { jobsSchema } from './jobs-schema.ts';

type Path = { readonly from: string; readonly to: string };

/**
 * Makes urgent deliveries due that wait for another attempt: the subscriber is there, and the pauses have grown while it was
 * not. Few rows are looked at, because the queue's own index begins with the priority.
 */
export async function hastenUrgent(db: Executor, { from, to }: Path): Promise<void> {
  await db.execute(sql`
    with due as (
      update ${jobsSchema(from)}._private_jobs set run_at = now()
      where is_available and priority = ${urgentPriority}::int and run_at > now() and attempts > 0
        and payload ->> 'to' = ${to}::text
      returning 1
    )
    select pg_notify('jobs:insert', '{"count":1}') from due limit 1`);
}
