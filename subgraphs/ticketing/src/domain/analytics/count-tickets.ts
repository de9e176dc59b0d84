import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { withinPeriod } from './within-period.ts';

export type TicketCounts = Record<
  'publishedEventCount' | 'orderCount' | 'sold' | 'scanCount' | 'admitted',
  number
>;

const nothing = { publishedEventCount: 0, orderCount: 0, sold: 0, scanCount: 0, admitted: 0 };

/** The platform's counts in a range of days, as the overview of sales has them; one statement, so that all are of one moment. */
export async function countTickets(db: TicketingDb, range: DayRange): Promise<TicketCounts> {
  const isPlaced = sql`placed.status = 'CONFIRMED' and ${withinPeriod(sql`placed.placed_at`, range)}`;
  const [row] = await db.execute<TicketCounts>(sql`
    select
      (select count(*)::int from ticketing.events where status = 'PUBLISHED') as "publishedEventCount",
      (select count(*)::int from ticketing.orders as placed where ${isPlaced}) as "orderCount",
      (select count(*)::int from ticketing.orders as placed join ticketing.tickets as ticket on ticket.order_id = placed.id
        where ${isPlaced} and ticket.status in ('VALID', 'BLOCKED')) as sold,
      (select count(*)::int from ticketing.scans
        where kind <> 'ACTIVITY' and ${withinPeriod(sql`received_at`, range)}) as "scanCount",
      (select count(*)::int from (
        select distinct event_id, person_id from ticketing.admissions where ${withinPeriod(sql`first_at`, range)}
      ) as person) as admitted`);
  return row ?? nothing;
}
