import { runMigrations } from 'graphile-worker';
import postgres from 'postgres';
import { createDeadLetters } from './dead-letters-view.ts';
import { createHeartbeats } from './heartbeat.ts';
import { jobsSchemaName } from './jobs-schema.ts';
import type { Log } from './log.ts';
import { queueLogger } from './queue-logger.ts';
import { workerConnection } from './worker-connection.ts';

const silent: Log = { info() {}, warn() {}, error() {}, debug() {} };

/**
 * Makes the queue's tables in `<name>_jobs`, so that events can be published before any worker runs. Any number of processes
 * may do this at once. It connects as the participant's role: row level security hides the jobs from all but the tables' owner.
 */
export async function prepareJobs(
  databaseUrl: string,
  name: string,
  log: Log = silent,
): Promise<void> {
  const connectionString = workerConnection(databaseUrl, name);
  const schema = jobsSchemaName(name);
  const sql = postgres(databaseUrl, {
    max: 1,
    fetch_types: false,
    onnotice: () => {},
    connection: { statement_timeout: 0 },
  });
  try {
    await sql`select pg_advisory_lock(hashtextextended(${`gatehouse jobs ${name}`}, 0))`;
    // The queue would make its schema and this table itself, but PostgreSQL asks for the right to create schemas even when
    // the schema exists, and that right is not a subgraph's to have. Finding the table, the queue goes on to its migrations.
    await sql`
      create table if not exists ${sql(schema)}.migrations (
        id int primary key,
        ts timestamptz not null default now(),
        breaking boolean not null default false
      )`;
    await runMigrations({
      connectionString,
      schema,
      maxPoolSize: 2,
      logger: queueLogger(log, name),
    });
    await createDeadLetters(sql, schema);
    await createHeartbeats(sql, schema);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
