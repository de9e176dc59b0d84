import type { Sql } from 'postgres';

/**
 * Jobs that used up their attempts. A job that runs its last attempt right now is not among them: it may still succeed.
 * For people in psql as much as for `listDeadLetters`, hence a view.
 */
export async function createDeadLetters(sql: Sql, schema: string): Promise<void> {
  await sql`
    create or replace view ${sql(schema)}.dead_letters as
    select
      job.id,
      task.identifier as task,
      job.payload #>> '{event,name}' as event_name,
      job.payload #>> '{event,id}' as event_id,
      job.payload ->> 'to' as subscriber,
      job.last_error,
      job.payload,
      job.attempts,
      job.created_at,
      job.updated_at as failed_at
    from ${sql(schema)}._private_jobs as job
    join ${sql(schema)}._private_tasks as task on task.id = job.task_id
    where job.attempts >= job.max_attempts and job.locked_at is null`;
}
