import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Graph } from '../kit/graph.ts';
import { aCheckpoint, anEvent } from '../kit/seed.ts';

export const policies = ['NONE', 'WITH_LEAVE', 'FREE'] as const;
export type Policy = (typeof policies)[number];

export type Line = { readonly checkpointId: string; readonly gateIds: readonly string[] };

/** An event for many runs, each with tickets of its own: two checkpoints of every policy, an usher, two devices with a cache. */
export type Site = AsyncDisposable & {
  readonly graph: Graph;
  /** Connections enough for a round to run at once. */
  readonly sql: postgres.Sql;
  readonly eventId: string;
  readonly ticketTypeId: string;
  readonly usherId: string;
  readonly opensAt: Date;
  readonly lines: Readonly<Record<Policy, readonly [Line, Line]>>;
  readonly devices: readonly { readonly deviceId: string; readonly cacheId: string }[];
};

/** Minutes after the caches were issued; times are arguments, and nothing here waits for any. */
export const after = ({ opensAt }: Pick<Site, 'opensAt'>, minutes: number, ms = 0): Date =>
  new Date(opensAt.getTime() + minutes * 60_000 + ms);

export async function aSite(graph: Graph): Promise<Site> {
  const sql = postgres(graph.databaseUrl, { max: 6, onnotice: () => {} });
  const opensAt = new Date();
  const { eventId, ticketTypeId } = await anEvent(graph, { capacity: 100_000 });
  const usherId = randomUUID();
  await sql`insert into ticketing.p_ushers values (${usherId}, 1, 'Jonas Weber', 'ACTIVE')`;
  await sql`insert into ticketing.p_usher_events values (${usherId}, ${eventId})`;
  const lane = (reEntry: Policy) => aCheckpoint(graph, { eventId, gates: 2, reEntry });
  const pair = async (policy: Policy) => [await lane(policy), await lane(policy)] as const;
  const lines = {
    NONE: await pair('NONE'),
    WITH_LEAVE: await pair('WITH_LEAVE'),
    FREE: await pair('FREE'),
  };
  const devices = [];
  for (const deviceId of ['phone-1', 'phone-2']) {
    const issued = {
      event_id: eventId,
      device_id: deviceId,
      usher_id: usherId,
      watermark: '1',
      issued_at: opensAt,
      expires_at: after({ opensAt }, 24 * 60),
    };
    const [row] = await sql<[{ id: string }]>`
      insert into ticketing.cache_issues ${sql(issued)} returning id`;
    devices.push({ deviceId, cacheId: row.id });
  }
  const open = { graph, sql, eventId, ticketTypeId, usherId, opensAt, lines, devices };
  return { ...open, [Symbol.asyncDispose]: () => sql.end() };
}
