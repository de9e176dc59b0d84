import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Category } from '@gatehouse/ticketing-db/catalogue';
import { orders } from '@gatehouse/ticketing-db/orders';
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { findCategoriesByName } from '../catalogue/find-categories.ts';
import type { TicketingDb } from '../db.ts';
import { countEventsByStatus, type EventStatusCount } from './count-events-by-status.ts';
import { perCurrency, type Amount } from './per-currency.ts';
import type { Period } from './read-period.ts';
import { toDaySales, type DaySales } from './to-day-sales.ts';
import { withinPeriod } from './within-period.ts';

type Sales = { readonly sold: number; readonly takings: readonly Money[] };

export type SalesOverview = Sales & {
  readonly eventCounts: readonly EventStatusCount[];
  readonly orderCount: number;
  readonly refunds: readonly Money[];
  readonly admitted: number;
  readonly byCategory: readonly (Sales & { readonly category: Category })[];
  readonly salesByDay: readonly DaySales[];
};

/**
 * What the platform sold in a time, added up from rows: orders that were confirmed, by when they were placed; their tickets
 * that are VALID or BLOCKED, at what these cost with their share of fee and tax; the refunds of these orders. People are
 * counted by when they were first admitted, once per event.
 */
export async function getSalesOverview(db: TicketingDb, period: Period): Promise<SalesOverview> {
  const { from, before } = period;
  const isPlaced = and(gte(orders.placedAt, from), lt(orders.placedAt, before));
  const [eventCounts, orderCount, sales, refunds, admitted] = await Promise.all([
    countEventsByStatus(db, undefined),
    db.$count(orders, and(eq(orders.status, 'CONFIRMED'), isPlaced)),
    findSales(db, period),
    findRefunds(db, period),
    countAdmitted(db, period),
  ]);
  const inAll = sales.filter(({ on, categoryId }) => on === null && categoryId === null);
  const ofCategory = Map.groupBy(sales, ({ categoryId }) => categoryId);
  const ids = [...ofCategory.keys()].filter((id) => id !== null);
  return {
    eventCounts,
    orderCount,
    ...sumOf(inAll),
    refunds: perCurrency(refunds),
    admitted,
    byCategory: (await findCategoriesByName(db, ids)).map((category) =>
      Object.assign({ category }, sumOf(ofCategory.get(category.id) ?? [])),
    ),
    salesByDay: toDaySales(sales),
  };
}

const sumOf = (rows: readonly SalesRow[]): Sales => ({
  sold: rows.reduce((sum, { sold }) => sum + sold, 0),
  takings: perCurrency(rows),
});

type SalesRow = Amount & {
  readonly on: string | null;
  readonly categoryId: string | null;
  readonly sold: number;
};

async function findSales(db: TicketingDb, period: Period) {
  return db.execute<SalesRow>(sql`
    with sold as (
      select amount.amount_minor, amount.currency, event.category_id, to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD') as placed_on
      from ticketing.ticket_amounts as amount join ticketing.events as event on event.id = amount.event_id
      where amount.status in ('VALID', 'BLOCKED') and order_status = 'CONFIRMED' and ${withinPeriod(sql`placed_at`, period)}
    )
    select currency, placed_on as "on", category_id as "categoryId",
      count(*)::int as sold, sum(amount_minor)::bigint as "amountMinor"
    from sold
    group by grouping sets ((currency), (currency, placed_on), (currency, category_id))
    order by placed_on, currency`);
}

async function findRefunds(db: TicketingDb, period: Period) {
  return db.execute<Amount>(sql`
    select placed.currency, sum(refund.amount_minor)::bigint as "amountMinor"
    from ticketing.refunds as refund join ticketing.orders as placed on placed.id = refund.order_id
    where placed.status = 'CONFIRMED' and ${withinPeriod(sql`placed.placed_at`, period)}
    group by placed.currency`);
}

async function countAdmitted(db: TicketingDb, period: Period): Promise<number> {
  const [row] = await db.execute<{ admitted: number }>(sql`
    select count(*)::int as admitted from (
      select distinct event_id, person_id from ticketing.admissions where ${withinPeriod(sql`first_at`, period)}
    ) as person`);
  return row?.admitted ?? 0;
}
