import { documentChecks } from '@gatehouse/kit-documents/document-checks';
import type { Check } from '@gatehouse/kit-ledger/health';
import { sql } from 'drizzle-orm';

const live = sql`status not in ('REJECTED', 'CANCELLED', 'FAILED')`;

/** What finances promise of their rows beside what every ledger promises: a name, and a query of the ids that break it. */
export const checks: readonly Check[] = [
  ...documentChecks('finances'),
  {
    name: 'paid payouts have an invoice of what was paid',
    offenders: sql`
      select payout.id from finances.disbursements as payout
      left join finances.documents as document
        on document.kind = 'PAYOUT_INVOICE' and document.source_id = payout.id::text
      left join (
        select journal_id, sum(amount_minor) as total
        from finances.ledger_entries where amount_minor > 0 group by journal_id
      ) as posted on posted.journal_id = document.journal_id
      where payout.kind = 'PAYOUT' and ((payout.status = 'PAID') <> (document.id is not null)
        or document.total_minor is distinct from posted.total)`,
  },
  {
    name: 'decided expenses are in the books',
    offenders: sql`
      select expense.id from finances.expenses as expense
      left join finances.ledger_journals as journal
        on journal.kind = 'expense.approved' and journal.source_id = expense.id::text
      left join finances.ledger_entries as entry
        on entry.journal_id = journal.id and entry.amount_minor = -expense.amount_minor
      where (expense.status in ('APPROVED', 'PAID')) <> (entry.journal_id is not null)`,
  },
  {
    name: 'deposits are left, returned or kept',
    offenders: sql`
      select deposit.id from finances.deposits as deposit
      left join finances.ledger_accounts as account
        on account.kind = 'deposit' and account.owner_id = deposit.id and account.currency = deposit.currency
      where deposit.amount_minor is distinct from account.balance_minor
        + coalesce((select sum(amount_minor) from finances.deposit_forfeits where deposit_id = deposit.id), 0)
        + coalesce((
          select sum(amount_minor) from finances.disbursements
          where kind = 'DEPOSIT_RETURN' and subject_id = deposit.id and ${live}), 0)`,
  },
  {
    name: 'shares are left or withdrawn',
    offenders: sql`
      select account.id from finances.ledger_accounts as account
      where account.kind = 'profit_payable' and account.balance_minor <> coalesce((
          select sum(part.amount_minor) from finances.profit_allocations as part
          join finances.profit_shares as share on share.id = part.profit_share_id
          where part.party_id = account.owner_id and share.currency = account.currency), 0)
        - coalesce((
          select sum(amount_minor) from finances.disbursements
          where kind = 'WITHDRAWAL' and party_id = account.owner_id and currency = account.currency and ${live}), 0)`,
  },
  {
    name: 'sums of days are those of the entries',
    offenders: sql`
      select effective_on || ' ' || account_id as id from (
        select effective_on, account_id, kind, event_id, entry_count, amount_minor from finances.ledger_days
        union all
        select journal.effective_on, entry.account_id, journal.kind, (journal.memo ->> 'eventId')::uuid, -1, -entry.amount_minor
        from finances.ledger_journals as journal
        join finances.ledger_entries as entry on entry.journal_id = journal.id
        where journal.xact < (select before_xact from finances.ledger_days_mark)
      ) as move
      group by effective_on, account_id, kind, event_id
      having sum(entry_count) <> 0 or sum(amount_minor) <> 0`,
  },
  {
    name: 'closed months are in the profit',
    offenders: sql`
      select account.id from finances.ledger_accounts as account
      join finances.ledger_entries as entry on entry.account_id = account.id
      join finances.ledger_journals as journal on journal.id = entry.journal_id
      where account.kind in ('platform_revenue', 'provider_fees', 'expense')
        and journal.effective_on < (select max(month) + interval '1 month' from finances.ledger_periods)
      group by account.id having sum(entry.amount_minor) <> 0`,
  },
];
