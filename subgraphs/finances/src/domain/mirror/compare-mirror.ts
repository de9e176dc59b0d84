import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

type Row = Record<'kind' | 'currency' | 'told' | 'told_due' | 'applied' | 'applied_due', string>;

export type Mirror = {
  /** Journals that payments counted and that have no mirror image here yet. */
  readonly inFlight: number;
  /** By currency: what the two sides differ by in kinds of which nothing is in flight. None, unless something is wrong. */
  readonly differences: readonly { readonly currency: string; readonly amountMinor: bigint }[];
  /** Whether every kind agrees, in number and in sum. */
  readonly agrees: boolean;
};

/**
 * Compares what payments said of its account due:finances, last or up to a transaction, with what was applied here of the same
 * ones, and what was applied with our own account. It counts from the newest checkpoint that agreed, so that it stays cheap.
 * One statement, one moment.
 */
export async function compareMirror(tx: Tx, watermark?: bigint): Promise<Mirror> {
  const upTo = watermark === undefined ? sql`true` : sql`watermark = ${String(watermark)}::bigint`;
  const rows = await tx.execute<Row>(sql`
    with latest as (
      select * from finances.mirror_checkpoints where ${upTo} order by watermark desc limit 1
    ),
    base as (
      select * from finances.mirror_checkpoints where has_agreed order by watermark desc limit 1
    ),
    told as (
      select kind, currency, count, "dueMinor"::bigint as due from latest
      cross join lateral jsonb_to_recordset(rows) as row (kind text, currency text, count bigint, "dueMinor" text)
    ),
    journal as (
      select kind, currency, due_minor, xact < (select watermark from latest) as is_below
      from finances.mirrored_journals where xact >= coalesce((select watermark from base), 0)
    ),
    known as (
      select kind, currency, count, "dueMinor"::bigint as due from base
      cross join lateral jsonb_to_recordset(rows) as row (kind text, currency text, count bigint, "dueMinor" text)
    ),
    applied as (
      select kind, currency, sum(count) as count, sum(due) as due from (
        select * from known
        union all
        select kind, currency, count(*), sum(due_minor)::bigint from journal where is_below group by kind, currency
      ) as part group by kind, currency
    ),
    posted as (
      select currency, sum(due) as due from (
        select currency, due from known
        union all
        select currency, due_minor from journal
        union all
        select currency, finances.account_balance(id) from finances.ledger_accounts where kind = 'due_payments'
      ) as part group by currency
    )
    select kind, currency, coalesce(told.count, 0)::text as told, coalesce(told.due, 0)::text as told_due,
      coalesce(applied.count, 0)::text as applied, coalesce(applied.due, 0)::text as applied_due
    from told full join applied using (kind, currency)
    union all
    select 'own books', currency, '0', due::text, '0', '0' from posted where due <> 0`);
  return fold(rows.map(figures));
}

const figures = (row: Row) => ({
  currency: row.currency,
  missing: Number(row.told) - Number(row.applied),
  differsBy: BigInt(row.told_due) - BigInt(row.applied_due),
});

function fold(rows: readonly ReturnType<typeof figures>[]): Mirror {
  const byCurrency = new Map<string, bigint>();
  for (const { currency, missing, differsBy } of rows) {
    const sum = byCurrency.get(currency) ?? 0n;
    // What is in flight explains a difference of its kind: it counts once everything has come.
    byCurrency.set(currency, missing > 0 ? sum : sum + differsBy);
  }
  return {
    inFlight: rows.reduce((sum, { missing }) => sum + Math.max(missing, 0), 0),
    differences: [...byCurrency]
      .filter(([, amountMinor]) => amountMinor !== 0n)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, amountMinor]) => ({ currency, amountMinor })),
    agrees: rows.every(({ missing, differsBy }) => missing === 0 && differsBy === 0n),
  };
}
