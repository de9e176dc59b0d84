-- The balance of any account: kept of live ones, snapshot and later entries of derived ones.
create function {schema}.account_balance(p_account uuid) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case account.mode when 'live' then account.balance_minor else coalesce(snapshot.balance_minor, 0) + coalesce((
      select sum(entry.amount_minor) from {schema}.ledger_entries as entry
      where entry.account_id = account.id and entry.xact >= coalesce(snapshot.watermark, '0'::xid8)), 0)::bigint end
  from {schema}.ledger_accounts as account
  left join lateral (
    select watermark, balance_minor from {schema}.ledger_snapshots
    where account_id = account.id order by watermark desc limit 1
  ) as snapshot on true
  where account.id = p_account
$$;
--> statement-breakpoint
-- Notes the balances of derived accounts that have so many entries since the last note. Every transaction below the watermark
-- is over, so that no late commit is skipped. Answers how many were noted.
create function {schema}.take_snapshots(p_entries integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_watermark xid8 := pg_snapshot_xmin(pg_current_snapshot());
  v_count integer;
begin
  insert into {schema}.ledger_snapshots (account_id, watermark, balance_minor)
  select account.id, v_watermark, coalesce(last.balance_minor, 0) + later.total
  from {schema}.ledger_accounts as account
  left join lateral (
    select watermark, balance_minor from {schema}.ledger_snapshots
    where account_id = account.id order by watermark desc limit 1
  ) as last on true
  cross join lateral (
    select count(*) as n, sum(amount_minor)::bigint as total from {schema}.ledger_entries
    where account_id = account.id and xact >= coalesce(last.watermark, '0'::xid8) and xact < v_watermark
  ) as later
  where account.mode = 'derived' and later.n >= p_entries
  on conflict do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
--> statement-breakpoint
