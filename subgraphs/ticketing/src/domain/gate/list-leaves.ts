import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { sql, type SQL } from 'drizzle-orm';
import { afterSeq } from '../after-seq.ts';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';

/** That somebody went away for a while. */
export type Leave = {
  readonly scanId: string;
  readonly ticketId: string;
  readonly leftAt: Date;
  readonly leaveUntil: Date;
  readonly returnedAt: Date | null;
  readonly isOverdue: boolean;
  readonly gateId: string | null;
  readonly usherId: string;
};

export type LeaveFilter = {
  readonly isOpen?: boolean | null | undefined;
  readonly isOverdue?: boolean | null | undefined;
  readonly ticketId?: string | null | undefined;
};

type Listing = PageArguments & {
  readonly eventId: string;
  readonly filter: LeaveFilter;
  readonly now: Date;
};

type Row = Pick<Leave, 'scanId' | 'ticketId' | 'isOverdue' | 'gateId' | 'usherId'> & {
  readonly seq: string;
  readonly leftAt: string;
  readonly leaveUntil: string;
  readonly returnedAt: string | null;
};

// The admission says where the person is now; which of several leaves that is, its time to be back says.
const isOpen = sql`(admission.state = 'ON_LEAVE' and admission.leave_until = leave.leave_until and returned.at is null)`;

/** One page of the leaves at an event, the latest first; those that were taken back, or did not count, are left out. */
export async function listLeaves(
  db: TicketingDb,
  { eventId, filter, now, ...page }: Listing,
): Promise<Page<Leave>> {
  const limit = pageLimit(page);
  const isOverdue = sql`(${isOpen} and admission.leave_until < ${now.toISOString()}::timestamptz)`;
  const rows = await db.execute<Row>(sql`
    select leave.seq::text, leave.scan_id as "scanId", leave.ticket_id as "ticketId", leave.counted_at as "leftAt",
      leave.leave_until as "leaveUntil", returned.at as "returnedAt", coalesce(${isOverdue}, false) as "isOverdue",
      leave.gate_id as "gateId", leave.usher_id as "usherId"
    from ticketing.scans as leave
    left join ticketing.admissions as admission
      on admission.ticket_id = leave.ticket_id and admission.checkpoint_id = leave.checkpoint_id
    left join lateral (
      select entry.counted_at as at from ticketing.scans as entry
      where entry.ticket_id = leave.ticket_id and entry.checkpoint_id = leave.checkpoint_id
        -- Without a reason is VALID; said like this it tempts no planner to an index by verdict.
        and entry.kind = 'ENTRY' and entry.reason is null and entry.counted_at > leave.counted_at
        and ${counts('entry')}
      order by entry.counted_at limit 1
    ) as returned on true
    where leave.event_id = ${eventId} and leave.kind = 'LEAVE' and leave.verdict = 'VALID' and leave.ticket_id is not null
      and ${counts('leave')} and ${conditionOf(filter, { isOverdue, after: page.after })}
    order by leave.seq desc limit ${limit + 1}`);
  const { edges, pageInfo } = toPage(rows, limit, ({ seq }) => [seq]);
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: leaveOf(node) })), pageInfo };
}

const counts = (scan: 'entry' | 'leave') => sql`not exists (
  select from ticketing.scan_outcomes as outcome
  where outcome.event_id = ${sql.raw(scan)}.event_id and outcome.scan_id = ${sql.raw(scan)}.scan_id
    and outcome.state in ('UNDONE', 'CONFLICT'))`;

function conditionOf(
  filter: LeaveFilter,
  { isOverdue, after }: { readonly isOverdue: SQL; readonly after: string | null | undefined },
): SQL {
  const before = afterSeq(after);
  const { ticketId } = filter;
  const parts = [
    ticketId == null ? [] : sql`leave.ticket_id = ${filterId(ticketId, 'filter.ticketId')}`,
    before === undefined ? [] : sql`leave.seq < ${before.toString()}::bigint`,
    is(isOpen, filter.isOpen),
    is(isOverdue, filter.isOverdue),
  ].flat();
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

// What is asked for is said plainly, so that the index on those who are away is found.
function is(condition: SQL, wanted: boolean | null | undefined): SQL | readonly SQL[] {
  if (wanted === true) return condition;
  return wanted === false ? sql`${condition} is not true` : [];
}

const leaveOf = ({ seq: _seq, leftAt, leaveUntil, returnedAt, ...row }: Row): Leave => ({
  ...row,
  leftAt: new Date(leftAt),
  leaveUntil: new Date(leaveUntil),
  returnedAt: returnedAt === null ? null : new Date(returnedAt),
});
