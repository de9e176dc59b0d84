import { type SQL, sql } from 'drizzle-orm';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { dayMoves } from '../dashboards/day-moves.ts';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { readDay } from '../read-day.ts';
import { nominalAccounts } from './nominal-accounts.ts';
import { closingKind } from './transfer-profit.ts';

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const incomeKinds = ['ticketFees', 'cardFees', 'forfeits', 'other'] as const;

/** What was earned and spent, in one currency: costs above zero. */
export type CompanyFigures = { readonly currency: string } & Readonly<
  Record<(typeof incomeKinds)[number] | 'providerFees', bigint>
> & { readonly expenses: ReadonlyMap<string, bigint> };

export type CompanyFinances = {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly totals: readonly CompanyFigures[];
  readonly intervals: readonly {
    readonly fromOn: string;
    readonly untilOn: string;
    readonly figures: CompanyFigures;
  }[];
};

type Range = { readonly fromOn: string; readonly untilOn: string; readonly interval: Interval };
type Row = Record<'begin' | 'end' | 'currency' | 'what' | 'amount', string> & {
  readonly category: string | null;
};

/** What the books say the platform earned and spent from one day to another: of the range, and of each interval of it. */
export async function companyFinances(tx: Tx, given: Range): Promise<CompanyFinances> {
  const { fromOn, untilOn, interval } = checked(given);
  const rows = [...(await tx.execute<Row>(figuresSql({ fromOn, untilOn, interval })))];
  const ofCurrencies = Map.groupBy(
    rows.toSorted((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0)),
    ({ currency }) => currency,
  );
  const ofIntervals = Map.groupBy(rows, ({ begin, currency }) => `${begin} ${currency}`);
  return {
    fromOn,
    untilOn,
    totals: [...ofCurrencies.values()].map(figuresOf),
    intervals: [...ofIntervals.values()].map((group) => ({
      fromOn: group[0]?.begin ?? fromOn,
      untilOn: group[0]?.end ?? untilOn,
      figures: figuresOf(group),
    })),
  };
}

function checked({ fromOn, untilOn, interval }: Range): Range {
  const [from, until] = [readDay(fromOn, 'fromOn'), readDay(untilOn, 'untilOn')];
  if (from > until) throw badInput('The first day is after the last one.', 'fromOn');
  const years = interval === 'DAY' ? 1 : 5;
  const limit = new Date(`${from}T00:00:00Z`);
  limit.setUTCFullYear(limit.getUTCFullYear() + years);
  if (until > dayOf(limit)) throw badInput(`Ask for ${years} years at most.`, 'untilOn');
  return { fromOn: from, untilOn: until, interval };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return dayOf(date);
}

const lengths = {
  DAY: '1 day',
  WEEK: '1 week',
  MONTH: '1 month',
  QUARTER: '3 months',
  YEAR: '1 year',
} as const;

/** Of the range alone; the transfers that close a month are neither earned nor spent. */
export const figuresSql = ({ fromOn, untilOn, interval }: Range): SQL => sql`
  select greatest(bucket, ${fromOn}::date)::text as begin,
    least((bucket + ${lengths[interval]}::interval)::date - 1, ${untilOn}::date)::text as end,
    currency, what, category, amount::text
  from (
    select date_trunc(${interval.toLowerCase()}, move.effective_on::timestamp)::date as bucket,
      account.currency, what, category, sum(move.amount_minor) as amount
    from ${dayMoves({ fromOn, beforeOn: dayAfter(untilOn) })} as move
    join finances.ledger_accounts as account on account.id = move.account_id
    cross join lateral (
      select
        case
          when account.kind = 'provider_fees' then 'providerFees'
          when account.kind = 'expense' then 'expense'
          when move.kind in ('order.captured', 'order.refunded') then 'ticketFees'
          when move.kind in ('card_fee.captured', 'card_fee.refunded') then 'cardFees'
          when move.kind = 'deposit.forfeited' then 'forfeits'
          else 'other'
        end as what,
        case account.kind when 'expense' then account.owner_id end as category
    ) as named
    where move.kind <> ${closingKind}
      and account.kind = any (${sql.param([...nominalAccounts])}::text[])
    group by bucket, account.currency, what, category
  ) as figure
  order by bucket, currency, what, category`;

function figuresOf(rows: readonly Row[]): CompanyFigures {
  const [{ currency } = { currency: '' }] = rows;
  const sums = { ticketFees: 0n, cardFees: 0n, forfeits: 0n, other: 0n, providerFees: 0n };
  const expenses = new Map<string, bigint>();
  for (const { what, category, amount } of rows) {
    if (category !== null) expenses.set(category, (expenses.get(category) ?? 0n) - BigInt(amount));
    else if (what === 'providerFees') sums.providerFees -= BigInt(amount);
    else sums[what as (typeof incomeKinds)[number]] += BigInt(amount);
  }
  return { currency, ...sums, expenses };
}

/** All that was earned. */
export const incomeOf = (figures: CompanyFigures): bigint =>
  incomeKinds.reduce((sum, kind) => sum + figures[kind], 0n);

/** All that was spent. */
export const costsOf = ({ providerFees, expenses }: CompanyFigures): bigint =>
  [...expenses.values()].reduce((sum, amount) => sum + amount, providerFees);
