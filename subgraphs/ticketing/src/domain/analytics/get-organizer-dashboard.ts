import type { Money } from '@gatehouse/kit-subgraph/money';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { editRequests } from '@gatehouse/ticketing-db/requests';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { countEventsByStatus, type EventStatusCount } from './count-events-by-status.ts';
import { perCurrency, type Amount } from './per-currency.ts';
import { dayOf } from './read-period.ts';
import { toDaySales, type DaySales } from './to-day-sales.ts';

export type OrganizerDashboard = {
  readonly eventCounts: readonly EventStatusCount[];
  readonly sold: number;
  readonly takings: readonly Money[];
  readonly admitted: number;
  readonly salesByDay: readonly DaySales[];
  readonly nextEvents: readonly ListedEvent[];
  readonly openEditRequestCount: number;
};

type Asked = { readonly organizerId: string; readonly now: Date };

const daysShown = 30;
const nextEventsMax = 5;
const dayMs = 86_400_000;

/**
 * An organizer's figures, added up from the rows of their own events: tickets that are VALID or BLOCKED, at what these cost
 * with their share of fee and tax, and people admitted, once per event.
 */
export async function getOrganizerDashboard(
  db: TicketingDb,
  asked: Asked,
): Promise<OrganizerDashboard> {
  const { organizerId } = asked;
  const isOpen = and(eq(editRequests.organizerId, organizerId), eq(editRequests.status, 'OPEN'));
  const [eventCounts, sales, admitted, nextEvents, openEditRequestCount] = await Promise.all([
    countEventsByStatus(db, eq(events.organizerId, organizerId)),
    findSales(db, asked),
    countAdmitted(db, organizerId),
    findNextEvents(db, asked),
    db.$count(editRequests, isOpen),
  ]);
  return {
    eventCounts,
    sold: sales.reduce((sum, row) => sum + row.sold, 0),
    takings: perCurrency(sales),
    admitted,
    salesByDay: toDaySales(sales),
    nextEvents,
    openEditRequestCount,
  };
}

type SalesRow = Amount & { readonly on: string | null; readonly sold: number };

/** Per currency and day; what was placed before the days that are shown is one row. */
async function findSales(db: TicketingDb, { organizerId, now }: Asked) {
  const since = `${dayOf(new Date(now.getTime() - (daysShown - 1) * dayMs))}T00:00:00Z`;
  return db.execute<SalesRow>(sql`
    with sold as (
      select currency, amount_minor,
        case when placed_at >= ${since}::timestamptz then to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD') end as placed_on
      from ticketing.ticket_amounts
      where event_id in (select id from ticketing.events where organizer_id = ${organizerId}) and status in ('VALID', 'BLOCKED')
    )
    select currency, placed_on as "on", count(*)::int as sold, sum(amount_minor)::bigint as "amountMinor"
    from sold group by currency, placed_on order by placed_on, currency`);
}

async function countAdmitted(db: TicketingDb, organizerId: string): Promise<number> {
  const [row] = await db.execute<{ admitted: number }>(sql`
    select count(*)::int as admitted from (
      select distinct event_id, person_id from ticketing.admissions
      where event_id in (select id from ticketing.events where organizer_id = ${organizerId})
    ) as person`);
  return row?.admitted ?? 0;
}

const findNextEvents = async (db: TicketingDb, { organizerId, now }: Asked) =>
  db
    .select(eventColumns)
    .from(events)
    .where(
      and(
        eq(events.organizerId, organizerId),
        inArray(events.status, ['DRAFT', 'PUBLISHED']),
        gt(events.startsAt, now),
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(nextEventsMax);
