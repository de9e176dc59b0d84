import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import type { Money } from '@gatehouse/kit-subgraph/money';
import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { dayMoves } from './day-moves.ts';
import { perCurrency } from './per-currency.ts';
import { isCaptured, isClosing, isRefunded } from './revenue-journals.ts';

export type MoneyFigures = {
  readonly revenue: readonly Money[];
  readonly refunds: readonly Money[];
  readonly platformRevenue: readonly Money[];
  readonly openPayoutCount: number;
  readonly openPayouts: readonly Money[];
};

type Row = Record<'currency', string> &
  Record<'revenue' | 'refunds' | 'platformRevenue' | 'openPayouts', string | null> &
  Record<'openPayoutCount', number>;

/** What the books say of these days, in one statement: it sees one moment, also while payments run. */
export async function getMoneyFigures(tx: Tx, range: DayRange): Promise<MoneyFigures> {
  const isDue = sql`account.kind = 'due_payments'`;
  const rows = await tx.execute<Row>(sql`
    with moved as (
      select account.currency,
        sum(-move.amount_minor) filter (where ${isDue} and ${isCaptured}) as revenue,
        sum(move.amount_minor) filter (where ${isDue} and ${isRefunded}) as refunds,
        sum(move.amount_minor) filter (where account.kind = 'platform_revenue' and not ${isClosing}) as earned
      from ${dayMoves(range)} as move
      join finances.ledger_accounts as account on account.id = move.account_id
      where account.kind in ('due_payments', 'platform_revenue')
      group by account.currency
    ), open as (
      select currency, count(*)::int as payouts, sum(amount_minor) as amount
      from finances.disbursements
      where kind = 'PAYOUT' and status in ('REQUESTED', 'APPROVED', 'SENT')
      group by currency
    )
    select currency, moved.revenue::text as revenue, moved.refunds::text as refunds,
      moved.earned::text as "platformRevenue", open.amount::text as "openPayouts",
      coalesce(open.payouts, 0) as "openPayoutCount"
    from moved full join open using (currency) order by currency`);
  const sumOf = (what: 'revenue' | 'refunds' | 'platformRevenue' | 'openPayouts') =>
    perCurrency(rows.map((row) => ({ currency: row.currency, amountMinor: row[what] })));
  return {
    revenue: sumOf('revenue'),
    refunds: sumOf('refunds'),
    platformRevenue: sumOf('platformRevenue'),
    openPayoutCount: rows.reduce((sum, { openPayoutCount }) => sum + openPayoutCount, 0),
    openPayouts: sumOf('openPayouts'),
  };
}
