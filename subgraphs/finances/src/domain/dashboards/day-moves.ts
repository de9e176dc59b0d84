import { type SQL, sql } from 'drizzle-orm';

type Days = { readonly fromOn: string; readonly beforeOn: string };

/** Later than any transaction. With an end, the planner takes the open tail for as short as it is. */
const never = '18446744073709551615';

/**
 * What moved accounts in these days, as a table of a statement: sums by day, account, kind of journal and event as far as they are
 * folded, and each entry since. Within one statement both are of one moment, and every entry is in it once.
 */
export const dayMoves = ({ fromOn, beforeOn }: Days): SQL => sql`(
  select effective_on, account_id, kind, event_id, entry_count, amount_minor
  from finances.ledger_days
  where effective_on >= ${fromOn}::date and effective_on < ${beforeOn}::date
  union all
  select journal.effective_on, entry.account_id, journal.kind, (journal.memo ->> 'eventId')::uuid, 1, entry.amount_minor
  from finances.ledger_journals as journal
  join finances.ledger_entries as entry on entry.journal_id = journal.id
  where journal.xact between (select before_xact from finances.ledger_days_mark) and ${never}::xid8
    and journal.effective_on >= ${fromOn}::date and journal.effective_on < ${beforeOn}::date
)`;
