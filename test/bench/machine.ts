import { availableParallelism, cpus, totalmem } from 'node:os';
import type postgres from 'postgres';

/** What it was measured on, in one line. */
export async function describeMachine(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<[{ server_version: string }]>`show server_version`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB memory`;
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return `${cores}, ${memory}, Node ${process.versions.node}, PostgreSQL ${row.server_version} (durable), on ${process.platform}`;
}
