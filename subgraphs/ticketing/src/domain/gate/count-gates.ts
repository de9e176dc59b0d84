import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** What one gate did. */
export type GateCount = {
  readonly gate: { readonly id: string; readonly name: string };
  readonly entries: number;
  readonly recentRefusals: number;
  readonly lastScanAt: Date | null;
};

export type GateCounts = {
  readonly gateCounts: readonly GateCount[];
  /** Those without a gate too. */
  readonly recentRefusals: number;
};

type Row = {
  readonly gateId: string | null;
  readonly gateName: string | null;
  readonly entries: number;
  readonly recentRefusals: number;
  readonly lastScanAt: string | null;
};

const recently = '15 minutes';

/** What each gate of an event did, by checkpoint and name: sums over rows of indexes, in one statement. */
export async function countGates(db: TicketingDb, eventId: string, now: Date): Promise<GateCounts> {
  const since = sql`${now.toISOString()}::timestamptz - ${recently}::interval`;
  const rows = await db.execute<Row>(sql`
    with place as (
      select gate.id, gate.name, checkpoint.name as checkpoint_name
      from ticketing.checkpoints as checkpoint join ticketing.gates as gate on gate.checkpoint_id = checkpoint.id
      where checkpoint.event_id = ${eventId}
    ), entry as (
      select gate_id, count(*) as n from ticketing.scans
      where event_id = ${eventId} and kind = 'ENTRY' and verdict = 'VALID' group by gate_id
    ), void as (
      -- Few: entries that were taken back, or that another one counts for.
      select scan.gate_id, count(*) as n
      from ticketing.scan_outcomes as outcome
      join ticketing.scans as scan on scan.event_id = outcome.event_id and scan.scan_id = outcome.scan_id
      where outcome.event_id = ${eventId} and outcome.state in ('UNDONE', 'CONFLICT') and scan.kind = 'ENTRY'
      group by scan.gate_id
    ), refusal as (
      select gate_id, count(*) as n from ticketing.scans
      where event_id = ${eventId} and received_at >= ${since} and verdict <> 'VALID' group by gate_id
    )
    select place.id as "gateId", place.name as "gateName",
      (coalesce(entry.n, 0) - coalesce(void.n, 0))::int as entries,
      coalesce(refusal.n, 0)::int as "recentRefusals",
      (select received_at from ticketing.scans
        where gate_id = place.id and kind in ('ENTRY', 'EXIT', 'LEAVE') order by seq desc limit 1) as "lastScanAt"
    from place
    left join entry on entry.gate_id = place.id
    left join void on void.gate_id = place.id
    full join refusal on refusal.gate_id = place.id
    order by place.checkpoint_name, place.name, place.id`);
  return {
    gateCounts: rows.flatMap(({ gateId, gateName, entries, recentRefusals, lastScanAt }) =>
      gateId === null || gateName === null
        ? []
        : {
            gate: { id: gateId, name: gateName },
            entries,
            recentRefusals,
            lastScanAt: lastScanAt === null ? null : new Date(lastScanAt),
          },
    ),
    recentRefusals: rows.reduce((sum, row) => sum + row.recentRefusals, 0),
  };
}
