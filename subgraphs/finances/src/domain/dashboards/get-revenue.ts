import type { DayRange, Interval } from '@gatehouse/kit-subgraph/day-range';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { dayMoves } from './day-moves.ts';
import { isCaptured, isRefunded } from './revenue-journals.ts';

/** What was paid and what went back, in one currency; net = gross − refunds = organizers + platform + tax. */
export type RevenueSum = Record<
  'grossMinor' | 'refundsMinor' | 'organizersMinor' | 'platformMinor' | 'taxMinor',
  bigint
> & { readonly currency: string; readonly paymentCount: number; readonly refundCount: number };

export type RevenuePart = Record<
  'periodOn' | 'eventId' | 'eventName' | 'categoryId' | 'categoryName',
  string | null
> & { readonly sum: RevenueSum };

export type Revenue = {
  readonly totals: readonly RevenueSum[];
  readonly parts: readonly RevenuePart[];
};

export type Division = {
  readonly range: DayRange;
  readonly by: 'PERIOD' | 'EVENT' | 'CATEGORY';
  readonly interval: Interval;
  readonly currency?: string | undefined;
  /** The most events or categories per currency. */
  readonly limit: number;
};

type Row = Record<'grossMinor' | 'refundsMinor', string> &
  Record<'organizersMinor' | 'platformMinor' | 'taxMinor' | 'currency', string> &
  Record<'paymentCount' | 'refundCount', number> &
  Record<'key' | 'name', string | null> & { readonly isTotal: boolean };

/**
 * What the books say customers paid and got back in these days, divided. One statement: it sees one moment, so that parts and
 * whole, and both with what is posted, agree also while payments run.
 */
export async function getRevenue(tx: Tx, division: Division): Promise<Revenue> {
  const { range, by, currency, limit } = division;
  const { key, name } = keyOf(division);
  const rows = await tx.execute<Row>(sql`
    with moved as (
      select ${key} as key, ${name} as name, account.kind as account, account.currency, move.amount_minor as amount,
        move.entry_count as entries, ${isCaptured} as captured
      from ${dayMoves(range)} as move
      join finances.ledger_accounts as account on account.id = move.account_id
      left join finances.p_events as event on event.event_id = move.event_id
      where (${isCaptured} or ${isRefunded})
        ${currency === undefined ? sql`` : sql`and account.currency = ${currency}`}
    ), summed as (
      select key, max(name) as name, currency, grouping(key) = 1 as "isTotal", ${sums}
      from moved group by grouping sets ((currency), (currency, key))
    ), placed as (
      select *, row_number() over (partition by "isTotal", currency order by gross desc, key) as place from summed
    )
    select *, gross::text as "grossMinor" from placed
    where "isTotal" or ${by === 'PERIOD' ? sql`true` : sql`place <= ${limit}::int`}
    order by "isTotal" desc, ${by === 'PERIOD' ? sql`key, currency` : sql`currency, place`}`);
  return {
    totals: rows.filter(({ isTotal }) => isTotal).map((row) => toSum(row)),
    parts: rows.filter(({ isTotal }) => !isTotal).map((row) => toPart(row, by)),
  };
}

const accountSum = (accounts: SQL) =>
  sql`coalesce(sum(amount) filter (where account in (${accounts})), 0)::text`;

const sums = sql`
  coalesce(sum(-amount) filter (where account = 'due_payments' and captured), 0) as gross,
  coalesce(sum(amount) filter (where account = 'due_payments' and not captured), 0)::text as "refundsMinor",
  ${accountSum(sql`'organizer_pending', 'organizer_available', 'organizer_receivable'`)} as "organizersMinor",
  ${accountSum(sql`'platform_revenue'`)} as "platformMinor",
  ${accountSum(sql`'tax_payable'`)} as "taxMinor",
  coalesce(sum(entries) filter (where account = 'due_payments' and captured), 0)::int as "paymentCount",
  coalesce(sum(entries) filter (where account = 'due_payments' and not captured), 0)::int as "refundCount"`;

function keyOf({ by, interval }: Division): { readonly key: SQL; readonly name: SQL } {
  // A constant and not a parameter: the database groups by the very expression that it selects.
  const unit = sql.raw(`'${interval.toLowerCase()}'`);
  const periodOn = sql`to_char(date_trunc(${unit}, move.effective_on::timestamp), 'YYYY-MM-DD')`;
  switch (by) {
    case 'PERIOD':
      return { key: periodOn, name: sql`null::text` };
    case 'EVENT':
      return { key: sql`move.event_id::text`, name: sql`event.name` };
    case 'CATEGORY':
      return { key: sql`event.category_id::text`, name: sql`event.category_name` };
  }
}

const toSum = (row: Row): RevenueSum => ({
  currency: row.currency,
  grossMinor: BigInt(row.grossMinor),
  refundsMinor: BigInt(row.refundsMinor),
  organizersMinor: BigInt(row.organizersMinor),
  platformMinor: BigInt(row.platformMinor),
  taxMinor: BigInt(row.taxMinor),
  paymentCount: row.paymentCount,
  refundCount: row.refundCount,
});

const toPart = (row: Row, by: Division['by']): RevenuePart => ({
  periodOn: by === 'PERIOD' ? row.key : null,
  eventId: by === 'EVENT' ? row.key : null,
  eventName: by === 'EVENT' ? row.name : null,
  categoryId: by === 'CATEGORY' ? row.key : null,
  categoryName: by === 'CATEGORY' ? row.name : null,
  sum: toSum(row),
});
