-- What is posted stays as it is: for whatever code, present or future, and for the owner of the tables too.
create function {schema}.ledger_refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'rows of % are never changed', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
end $$;
--> statement-breakpoint
create trigger ledger_journals_append_only before update or delete or truncate on {schema}.ledger_journals
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_entries_append_only before update or delete or truncate on {schema}.ledger_entries
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_blocks_append_only before update or delete or truncate on {schema}.ledger_blocks
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_periods_append_only before update or delete or truncate on {schema}.ledger_periods
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
-- An account is never taken away, nor made another's.
create trigger ledger_accounts_kept before delete or truncate on {schema}.ledger_accounts
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_accounts_identity before update of id, kind, owner_id, currency, mode on {schema}.ledger_accounts
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
-- A hold resolves once, and stays what was promised.
create trigger ledger_holds_kept before delete or truncate on {schema}.ledger_holds
  for each statement execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_holds_resolved_once before update on {schema}.ledger_holds for each row when (
  old.status <> 'pending'
  or (old.id, old.account_id, old.direction, old.amount_minor, old.source_id)
    is distinct from (new.id, new.account_id, new.direction, new.amount_minor, new.source_id)
) execute function {schema}.ledger_refuse_change();
--> statement-breakpoint
-- Nothing is posted into a month that is closed. Whoever closes it waits for postings under way, and they for whoever closes it.
create function {schema}.ledger_refuse_closed_period() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_month date := date_trunc('month', new.effective_on);
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('{schema}.ledger_periods', v_month - date '2000-01-01'));
  if exists (select from {schema}.ledger_periods where month = v_month) then
    raise exception 'the month of % is closed', new.effective_on
      using errcode = 'check_violation', constraint = 'ledger_journals_open_period';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ledger_journals_open_period before insert on {schema}.ledger_journals
  for each row execute function {schema}.ledger_refuse_closed_period();
--> statement-breakpoint
-- Lines belong to the transaction that made their journal: nothing is added to a journal later.
create function {schema}.ledger_refuse_late_line() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from added left join {schema}.ledger_journals as journal on journal.id = added.journal_id
    where journal.xact is distinct from pg_current_xact_id() or added.xact is distinct from pg_current_xact_id()
  ) then
    raise exception 'a journal takes lines in its own transaction only'
      using errcode = 'check_violation', constraint = 'ledger_entries_own_transaction';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger ledger_entries_own_transaction after insert on {schema}.ledger_entries
  referencing new table as added for each statement execute function {schema}.ledger_refuse_late_line();
--> statement-breakpoint
-- At its commit a journal has two lines or more, sums to zero in every currency, and mirrors the one that it takes back.
create function {schema}.ledger_check_journal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_lines integer;
  v_unbalanced text;
begin
  select coalesce(sum(n), 0), min(currency) filter (where total <> 0) into v_lines, v_unbalanced
  from (
    select currency, count(*) as n, sum(amount_minor) as total
    from {schema}.ledger_entries where journal_id = new.id group by currency
  ) as sums;
  if v_lines < 2 or v_unbalanced is not null then
    raise exception 'journal % does not balance', new.id
      using errcode = 'check_violation', constraint = 'ledger_journals_balanced';
  end if;
  if new.reverses is not null and exists (
    select from (
      select account_id, amount_minor from {schema}.ledger_entries where journal_id = new.id
      union all
      select account_id, amount_minor from {schema}.ledger_entries where journal_id = new.reverses
    ) as line group by account_id having sum(amount_minor) <> 0
  ) then
    raise exception 'journal % does not mirror the one that it reverses', new.id
      using errcode = 'check_violation', constraint = 'ledger_journals_mirrored';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger ledger_journals_balanced after insert on {schema}.ledger_journals
  deferrable initially deferred for each row execute function {schema}.ledger_check_journal();
--> statement-breakpoint
-- The balance of a live account moves with an entry, and with nothing else.
create function {schema}.ledger_check_balance() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from {schema}.ledger_accounts as account
    where account.id = new.id and (
      account.version = 0 and account.balance_minor = 0
      or exists (
        select from {schema}.ledger_entries as entry
        where entry.account_id = account.id and entry.version = account.version
          and entry.balance_after_minor = account.balance_minor))
  ) then
    raise exception 'the balance of account % is not that of its last entry', new.id
      using errcode = 'check_violation', constraint = 'ledger_accounts_balance_of_entries';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger ledger_accounts_balance_of_entries after insert or update of balance_minor, version on {schema}.ledger_accounts
  deferrable initially deferred for each row when (new.mode = 'live') execute function {schema}.ledger_check_balance();
--> statement-breakpoint
