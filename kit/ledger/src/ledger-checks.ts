import { sql } from 'drizzle-orm';
import type { Check } from './health.ts';

/** Older ones are read once a day, by a job; that the chain is whole is looked at for all. */
const newestBlocks = 20;

/** What is true of every ledger at any moment. Each is one pass over the entries at most. */
// oxlint-disable-next-line max-lines-per-function -- a list of checks, read from its begin to its end.
export function ledgerChecks(schema: string): readonly Check[] {
  const table = (name: string) => sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  const accounts = table('ledger_accounts');
  const journals = table('ledger_journals');
  const entries = table('ledger_entries');
  const holds = table('ledger_holds');
  const snapshots = table('ledger_snapshots');
  const kept = (direction: 'out' | 'in', column: 'held_minor' | 'incoming_minor') => sql`
    select account.id from ${accounts} as account
    left join (
      select account_id, sum(amount_minor) as total from ${holds}
      where status = 'pending' and direction = ${direction} group by account_id
    ) as hold on hold.account_id = account.id
    where account.${sql.identifier(column)} <> coalesce(hold.total, 0)`;
  return [
    {
      name: 'zero per currency',
      offenders: sql`select currency as id from ${entries} group by currency having sum(amount_minor) <> 0`,
    },
    {
      name: 'journals balance',
      offenders: sql`
        select journal.id from ${journals} as journal
        left join (
          select journal_id, sum(n) as n, bool_and(total = 0) as is_zero
          from (
            select journal_id, currency, count(*) as n, sum(amount_minor) as total
            from ${entries} group by journal_id, currency
          ) as by_currency group by journal_id
        ) as line on line.journal_id = journal.id
        where line.n is null or line.n < 2 or not line.is_zero`,
    },
    {
      name: 'balances are those of the entries',
      offenders: sql`
        select account.id from ${accounts} as account
        left join (
          select account_id, sum(amount_minor) as total from ${entries} group by account_id
        ) as entry on entry.account_id = account.id
        where account.mode = 'live' and account.balance_minor <> coalesce(entry.total, 0)`,
    },
    {
      // Beside the sum: the history that a holder pages through adds up, line by line.
      name: 'history is gapless',
      offenders: sql`
        select account.id from ${accounts} as account
        left join (
          select account_id, count(*) as n, max(version) as last,
            bool_and(version is not null and version = place and balance_after_minor = total) as is_whole
          from (
            select account_id, version, balance_after_minor, row_number() over upto as place,
              sum(amount_minor) over upto as total
            from ${entries}
            where account_id in (select id from ${accounts} where mode = 'live')
            window upto as (partition by account_id order by version rows unbounded preceding)
          ) as line group by account_id
        ) as line on line.account_id = account.id
        where account.mode = 'live' and (account.version <> coalesce(line.n, 0) or line.is_whole is false)
        union all
        select distinct entry.account_id from ${entries} as entry
        join ${accounts} as account on account.id = entry.account_id and account.mode = 'derived'
        where entry.version is not null or entry.balance_after_minor is not null`,
    },
    {
      name: 'nothing is overdrawn',
      offenders: sql`select id from ${accounts} where balance_minor - held_minor < floor_minor`,
    },
    // Overdue ones that no job has marked yet are in both.
    { name: 'held is what open holds hold', offenders: kept('out', 'held_minor') },
    { name: 'incoming is what open holds keep', offenders: kept('in', 'incoming_minor') },
    {
      name: 'snapshots are sums of the entries',
      offenders: sql`
        select snapshot.account_id as id from (
          select account_id, watermark, balance_minor,
            lag(watermark, 1, '0'::xid8) over later as since, lag(balance_minor, 1, 0) over later as before
          from ${snapshots} window later as (partition by account_id order by watermark)
        ) as snapshot
        cross join lateral (
          select coalesce(sum(amount_minor), 0) as total from ${entries} as entry
          where entry.account_id = snapshot.account_id
            and entry.xact >= snapshot.since and entry.xact < snapshot.watermark
        ) as entry
        where snapshot.balance_minor <> snapshot.before + entry.total`,
    },
    {
      name: 'lines belong to their journal',
      offenders: sql`
        select distinct entry.journal_id as id from ${entries} as entry
        join ${journals} as journal on journal.id = entry.journal_id
        join ${accounts} as account on account.id = entry.account_id
        where entry.xact <> journal.xact or entry.currency <> account.currency`,
    },
    {
      name: 'reversals mirror their journal',
      offenders: sql`
        select reversal.id from ${journals} as reversal
        where reversal.reverses is not null and exists (
          select from ${entries} as line where line.journal_id in (reversal.id, reversal.reverses)
          group by line.account_id having sum(line.amount_minor) <> 0)`,
    },
    {
      name: 'closed periods stay closed',
      offenders: sql`
        select journal.id from ${table('ledger_periods')} as period
        join ${journals} as journal on journal.created_at > period.closed_at
          and journal.effective_on >= period.month and journal.effective_on < period.month + interval '1 month'`,
    },
    {
      name: 'hash blocks are whole',
      offenders: sql`select number as id from ${table('verify_ledger_blocks')}(${newestBlocks}::integer) as number`,
    },
  ];
}
