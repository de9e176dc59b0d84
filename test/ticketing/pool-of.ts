import type { Graph } from '../kit/graph.ts';

/** The counters of a pool. */
export async function poolOf({ sql }: Pick<Graph, 'sql'>, poolId: string) {
  const [pool] = await sql<[{ capacity: number; held: number; sold: number }]>`
    select capacity, held, sold from ticketing.pools where id = ${poolId}`;
  return pool;
}

/** What ticketing has told payments of an order so far, in the order of publication; the worker must be off. */
export async function toldOf({ sql }: Pick<Graph, 'sql'>, orderId: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select payload #>> '{event,name}' as name from ticketing_jobs._private_jobs as job
    where payload #>> '{event,payload,orderId}' = ${orderId} order by job.id`;
  return rows.map(({ name }) => name);
}
