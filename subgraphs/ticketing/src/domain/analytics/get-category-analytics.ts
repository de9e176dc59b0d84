import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Category } from '@gatehouse/ticketing-db/catalogue';
import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { perCurrency } from './per-currency.ts';
import { withinPeriod } from './within-period.ts';

export type CategoryFigures = {
  readonly category: Category;
  readonly eventCount: number;
  readonly sold: number;
  readonly takings: readonly Money[];
  readonly admitted: number;
};

type Row = Category &
  Record<'eventCount' | 'sold' | 'admitted', number> &
  Record<'currency' | 'amountMinor', string | null>;

/**
 * What every category sold in these days and who came, as the overview of sales counts it: tickets by when their order was
 * placed, people by when they were first admitted. One statement, so that all is of one moment.
 */
export async function getCategoryAnalytics(
  db: TicketingDb,
  range: DayRange,
): Promise<readonly CategoryFigures[]> {
  const rows = await db.execute<Row>(sql`
    with sold as (
      select event.category_id, amount.currency, count(*)::int as count, sum(amount.amount_minor)::bigint as minor
      from ticketing.ticket_amounts as amount join ticketing.events as event on event.id = amount.event_id
      where amount.status in ('VALID', 'BLOCKED') and order_status = 'CONFIRMED' and ${withinPeriod(sql`placed_at`, range)}
      group by event.category_id, amount.currency
    ), came as (
      select event.category_id, count(*)::int as count
      from (select distinct event_id, person_id from ticketing.admissions where ${withinPeriod(sql`first_at`, range)}) as person
      join ticketing.events as event on event.id = person.event_id
      group by event.category_id
    ), begun as (
      select category_id, count(*)::int as count from ticketing.events
      where status <> 'DRAFT' and ${withinPeriod(sql`starts_at`, range)} group by category_id
    )
    select category.id, category.slug, category.name, sold.currency, sold.minor as "amountMinor",
      coalesce(sold.count, 0) as sold, coalesce(came.count, 0) as admitted, coalesce(begun.count, 0) as "eventCount"
    from ticketing.categories as category
    left join sold on sold.category_id = category.id
    left join came on came.category_id = category.id
    left join begun on begun.category_id = category.id
    order by category.name, category.id, sold.currency`);
  const perCategory = Map.groupBy(rows, ({ id }) => id);
  return [...perCategory.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, slug, name, eventCount, admitted } = first;
    const takings = perCurrency(group.flatMap((row) => amountOf(row)));
    const sold = group.reduce((sum, row) => sum + row.sold, 0);
    return { category: { id, slug, name }, eventCount, sold, takings, admitted };
  });
}

const amountOf = ({ currency, amountMinor }: Row) =>
  currency === null || amountMinor === null ? [] : { currency, amountMinor };
