import { documentChecks } from '@gatehouse/kit-documents/document-checks';
import type { Check } from '@gatehouse/kit-ledger/health';
import { sql } from 'drizzle-orm';

/** What payments promise of their rows beside what every ledger promises: a name, and a query of the ids that break it. */
export const checks: readonly Check[] = [
  ...documentChecks('payments'),
  {
    name: 'documents come to what was posted',
    offenders: sql`
      select document.id from payments.documents as document
      left join (
        select entry.journal_id, sum(entry.amount_minor) as total
        from payments.ledger_entries as entry
        join payments.ledger_accounts as account on account.id = entry.account_id
        where account.kind = 'due_finances' group by entry.journal_id
      ) as posted on posted.journal_id = document.journal_id
      where document.total_minor is distinct from posted.total`,
  },
  {
    // A job issues them, a moment later; it never takes an hour.
    name: 'what was posted has its document',
    offenders: sql`
      select journal.id from payments.ledger_journals as journal
      where journal.kind in ('order.captured', 'order.refunded', 'card_fee.captured', 'card_fee.refunded')
        and journal.created_at < now() - interval '1 hour'
        and not exists (select from payments.documents where journal_id = journal.id)`,
  },
  {
    name: 'captured is what was posted for the payment',
    offenders: sql`
      select coalesce(payment.id::text, posted.source_id) as id from payments.payments as payment
      full join (
        select journal.source_id, sum(entry.amount_minor) as total
        from payments.ledger_journals as journal
        join payments.ledger_entries as entry on entry.journal_id = journal.id and entry.amount_minor > 0
        where journal.kind in ('order.captured', 'card_fee.captured', 'reload.captured')
        group by journal.source_id
      ) as posted on posted.source_id = payment.id::text
      where coalesce(payment.captured_minor, 0) <> coalesce(posted.total, 0)`,
  },
  {
    // The wallet's side is posted when a refund starts, the provider's when the money is back.
    name: 'each side of a refund is posted when it went back',
    offenders: sql`
      select coalesce(refund.id::text, posted.refund_id) as id from payments.refunds as refund
      full join (
        select split_part(journal.source_id, ':', 1) as refund_id,
          sum(entry.amount_minor) filter (where journal.source_id like '%:wallet') as wallet,
          sum(entry.amount_minor) filter (where journal.source_id like '%:provider') as provider
        from payments.ledger_journals as journal
        join payments.ledger_entries as entry on entry.journal_id = journal.id and entry.amount_minor > 0
        where journal.kind in ('order.refunded', 'card_fee.refunded')
        group by 1
      ) as posted on posted.refund_id = refund.id::text
      where coalesce(posted.wallet, 0) <> coalesce(refund.wallet_minor, 0)
        or coalesce(posted.provider, 0) <> case refund.status when 'SUCCEEDED'
          then refund.amount_minor - refund.wallet_minor else 0 end`,
  },
  {
    name: 'refunds add up to what their payment counts',
    offenders: sql`
      select payment.id from payments.payments as payment
      left join (
        select payment_id,
          sum(amount_minor - wallet_minor) filter (where status = 'PENDING') as refunding,
          sum(case status when 'SUCCEEDED' then amount_minor else wallet_minor end) as refunded
        from payments.refunds where status <> 'FAILED' group by payment_id
      ) as refund on refund.payment_id = payment.id
      where payment.refunding_minor <> coalesce(refund.refunding, 0)
        or payment.refunded_minor <> coalesce(refund.refunded, 0)`,
  },
  {
    // An overdue one holds nothing, whether or not it is marked.
    name: 'nothing is held for a payment that ended',
    offenders: sql`
      select payment.id from payments.ledger_holds as hold
      join payments.payments as payment on payment.hold_id = hold.id
      where hold.status = 'pending' and hold.expires_at > now()
        and payment.status in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED')`,
  },
  {
    // Matched once a day; what is older than a month is in the log of alarms.
    name: 'providers report what our books have',
    offenders: sql`
      select provider || ' ' || day as id from payments.provider_days
      where difference_count > 0 and day > (now() at time zone 'UTC')::date - 31`,
  },
  {
    // A card that never moved may have no history yet.
    name: 'the history of a card ends in its state',
    offenders: sql`
      select card.id from payments.cards as card
      left join lateral (
        select version, to_status from payments.card_events
        where card_id = card.id order by version desc limit 1
      ) as last on true
      where (last.version is null and card.version > 1)
        or (last.version, last.to_status) <> (card.version, card.status)`,
  },
];
