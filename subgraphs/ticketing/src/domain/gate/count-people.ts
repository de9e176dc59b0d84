import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type Headcount = {
  readonly sold: number;
  readonly admitted: number;
  readonly inside: number;
  readonly onLeave: number;
  readonly overdue: number;
};

/** Sums over rows, never counters: each person once, whatever they used to get in and at however many checkpoints. */
export async function countPeople(db: TicketingDb, eventId: string, now: Date): Promise<Headcount> {
  const at = now.toISOString();
  const [row] = await db.execute<Headcount>(sql`
    select
      (select count(*)::int from ticketing.tickets where event_id = ${eventId} and status in ('VALID', 'BLOCKED')) as sold,
      count(distinct person_id)::int as admitted,
      count(distinct person_id) filter (where state = 'INSIDE')::int as inside,
      count(distinct person_id) filter (where state = 'ON_LEAVE')::int as "onLeave",
      count(distinct person_id) filter (where state = 'ON_LEAVE' and leave_until < ${at}::timestamptz)::int as overdue
    from ticketing.admissions where event_id = ${eventId}`);
  return row ?? { sold: 0, admitted: 0, inside: 0, onLeave: 0, overdue: 0 };
}
