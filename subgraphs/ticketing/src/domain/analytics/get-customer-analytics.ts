import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Category } from '@gatehouse/ticketing-db/catalogue';
import { sql } from 'drizzle-orm';
import { findCategoriesByName } from '../catalogue/find-categories.ts';
import type { TicketingDb } from '../db.ts';
import { perCurrency, type Amount } from './per-currency.ts';
import type { Period } from './read-period.ts';
import { withinPeriod } from './within-period.ts';

/** What was booked, and what of it was not given back. */
export type Spending = {
  readonly orderCount: number;
  readonly ticketCount: number;
  readonly spending: readonly Money[];
};

export type CustomerAnalytics = Spending & {
  readonly attendedCount: number;
  readonly byMonth: readonly (Spending & { readonly monthOn: string })[];
  readonly byCategory: readonly (Spending & {
    readonly category: Category;
    readonly attendedCount: number;
  })[];
};

type Asked = { readonly customerId: string; readonly period: Period };

type SpentRow = Amount & {
  readonly monthOn: string | null;
  readonly categoryId: string | null;
  readonly orderCount: number;
  readonly ticketCount: number;
};

/**
 * What a customer booked, attended and spent in a time, added up from rows: orders that were confirmed, by when they were
 * placed; their tickets that are VALID or BLOCKED, at what these cost with their share of fee and tax; and events that
 * admitted the customer in person.
 */
export async function getCustomerAnalytics(
  db: TicketingDb,
  asked: Asked,
): Promise<CustomerAnalytics> {
  const [spent, attended] = await Promise.all([findSpent(db, asked), findAttended(db, asked)]);
  const ids = [...new Set([...spent, ...attended].flatMap(({ categoryId }) => categoryId ?? []))];
  const found = await findCategoriesByName(db, ids);
  const attendedOf = (id: string | null) =>
    attended.find(({ categoryId }) => categoryId === id)?.count ?? 0;
  const months = Map.groupBy(spent, ({ monthOn }) => monthOn);
  const inAll = spent.filter(({ monthOn, categoryId }) => monthOn === null && categoryId === null);
  return {
    ...sumOf(inAll),
    attendedCount: attendedOf(null),
    byMonth: [...months].flatMap(([monthOn, rows]) =>
      monthOn === null ? [] : Object.assign({ monthOn }, sumOf(rows)),
    ),
    byCategory: found.map((category) => {
      const rows = spent.filter(({ categoryId }) => categoryId === category.id);
      return Object.assign({ category, attendedCount: attendedOf(category.id) }, sumOf(rows));
    }),
  };
}

/** An order has one currency, so that orders and tickets add up over currencies. */
const sumOf = (rows: readonly SpentRow[]): Spending => ({
  orderCount: rows.reduce((sum, { orderCount }) => sum + orderCount, 0),
  ticketCount: rows.reduce((sum, { ticketCount }) => sum + ticketCount, 0),
  spending: perCurrency(rows),
});

async function findSpent(db: TicketingDb, { customerId, period }: Asked) {
  return db.execute<SpentRow>(sql`
    with asked as (
      select amount.*, event.category_id, to_char(placed_at at time zone 'UTC', 'YYYY-MM-01') as month_on
      from ticketing.ticket_amounts as amount join ticketing.events as event on event.id = amount.event_id
      where customer_id = ${customerId} and order_status = 'CONFIRMED' and ${withinPeriod(sql`placed_at`, period)}
    )
    select currency, month_on as "monthOn", category_id as "categoryId",
      count(distinct order_id)::int as "orderCount",
      (count(*) filter (where status in ('VALID', 'BLOCKED')))::int as "ticketCount",
      coalesce(sum(amount_minor) filter (where status in ('VALID', 'BLOCKED')), 0)::bigint as "amountMinor"
    from asked
    group by grouping sets ((currency), (currency, month_on), (currency, category_id))
    order by month_on, currency`);
}

type AttendedRow = { readonly categoryId: string | null; readonly count: number };

async function findAttended(db: TicketingDb, { customerId, period }: Asked) {
  return db.execute<AttendedRow>(sql`
    select event.category_id as "categoryId", count(distinct event.id)::int as count
    from ticketing.admissions as admission join ticketing.events as event on event.id = admission.event_id
    where admission.person_id = ${customerId} and ${withinPeriod(sql`admission.first_at`, period)}
    group by grouping sets ((), (event.category_id))`);
}
