import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';
import { mutation, type ManagementMutation } from './management-documents.ts';

/** Manages as the holder of a token: `manage('updatePool', { poolId, capacity })`. */
export const manageAs =
  ({ as }: Pick<Graph, 'as'>, token: string) =>
  (name: ManagementMutation, input: object): Promise<Answer> =>
    as(token)(mutation(name), { input });

export type Manage = ReturnType<typeof manageAs>;

/** What ticketing has told identity of an event so far, in the order of publication; the worker must be off. */
export async function toldOfEvent({ sql }: Pick<Graph, 'sql'>, eventId: string) {
  const rows = await sql<{ name: string; version: number; status: string; title: string }[]>`
    select
      payload #>> '{event,name}' as name, (payload #>> '{event,payload,version}')::int as version,
      payload #>> '{event,payload,status}' as status, payload #>> '{event,payload,name}' as title
    from ticketing_jobs._private_jobs as job
    where payload ->> 'to' = 'identity' and payload #>> '{event,payload,eventId}' = ${eventId} order by job.id`;
  return rows.map(({ name, version, status, title }) => [name, version, status, title].join(' '));
}

/** What ticketing has put on record of a thing so far, in that order; the worker must be off. */
export async function recordedOf({ sql }: Pick<Graph, 'sql'>, entityId: string) {
  const rows = await sql<{ verb: string; before: string | null; after: string | null }[]>`
    select
      payload #>> '{event,payload,verb}' as verb, payload #>> '{event,payload,before}' as before,
      payload #>> '{event,payload,after}' as after
    from ticketing_jobs._private_jobs as job
    where payload #>> '{event,name}' = 'audit.recorded' and payload #>> '{event,payload,entityId}' = ${entityId}
    order by job.id`;
  return rows.map(({ verb, before, after }) => ({
    verb,
    before: read(before),
    after: read(after),
  }));
}

const read = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
