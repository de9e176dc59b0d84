import { availableParallelism, cpus, totalmem } from 'node:os';
import type postgres from 'postgres';

/** What it was measured on, in one line. */
export async function describeMachine(sql?: postgres.Sql): Promise<string> {
  const database = sql === undefined ? '' : `, ${await describePostgres(sql)}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB memory`;
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return `${cores}, ${memory}, Node ${process.versions.node}${database}, on ${process.platform}`;
}

async function describePostgres(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<[{ server_version: string }]>`show server_version`;
  return `PostgreSQL ${row.server_version} (durable)`;
}
