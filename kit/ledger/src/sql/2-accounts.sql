-- Opens the account, or answers the one that is there. Its rules are those of its kind.
create function {schema}.open_account(p_kind text, p_owner uuid, p_currency text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  select id into v_id from {schema}.ledger_accounts
  where kind = p_kind and owner_id = p_owner and currency = p_currency;
  if found then
    return v_id;
  end if;
  insert into {schema}.ledger_accounts (kind, owner_id, currency, mode, floor_minor, ceiling_minor)
  select kind, p_owner, p_currency, mode, floor_minor, ceiling_minor from {schema}.ledger_kinds where kind = p_kind
  on conflict (kind, owner_id, currency) do nothing;
  select id into v_id from {schema}.ledger_accounts
  where kind = p_kind and owner_id = p_owner and currency = p_currency;
  if not found then
    raise exception 'there is no kind of account called %', p_kind using errcode = 'invalid_parameter_value';
  end if;
  return v_id;
end $$;
--> statement-breakpoint
-- Gives back what overdue holds of a locked account kept, whether or not a job has come by.
create function {schema}.ledger_expire_holds(p_account uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_out bigint;
  v_in bigint;
begin
  with over as (
    update {schema}.ledger_holds set status = 'expired'
    where account_id = p_account and status = 'pending' and expires_at <= clock_timestamp()
    returning direction, amount_minor
  )
  select sum(amount_minor) filter (where direction = 'out'), sum(amount_minor) filter (where direction = 'in')
  into v_out, v_in from over;
  if v_out is not null or v_in is not null then
    update {schema}.ledger_accounts
    set held_minor = held_minor - coalesce(v_out, 0), incoming_minor = incoming_minor - coalesce(v_in, 0)
    where id = p_account;
  end if;
end $$;
--> statement-breakpoint
-- open, frozen (nothing goes out but what is held), closed (nothing moves; only what is empty can be closed).
create function {schema}.set_account_status(p_account uuid, p_status text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account {schema}.ledger_accounts;
begin
  perform from {schema}.ledger_accounts where id = p_account for no key update;
  perform {schema}.ledger_expire_holds(p_account);
  select * into strict v_account from {schema}.ledger_accounts where id = p_account;
  if v_account.mode <> 'live' then
    raise exception 'a derived account is always open' using errcode = 'check_violation';
  end if;
  if p_status = 'closed' and (v_account.balance_minor, v_account.held_minor, v_account.incoming_minor) <> (0, 0, 0) then
    raise exception 'account % is not empty', p_account
      using errcode = 'check_violation', constraint = 'ledger_accounts_closed_empty';
  end if;
  update {schema}.ledger_accounts set status = p_status where id = p_account;
end $$;
--> statement-breakpoint
-- What can be spent: the balance less what is held. An overdue hold holds nothing, whether or not a job has come by.
create function {schema}.account_available(p_account uuid) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select account.balance_minor - account.held_minor + coalesce((
    select sum(hold.amount_minor) from {schema}.ledger_holds as hold
    where hold.account_id = account.id and hold.status = 'pending' and hold.direction = 'out'
      and hold.expires_at <= clock_timestamp()), 0)::bigint
  from {schema}.ledger_accounts as account where account.id = p_account
$$;
--> statement-breakpoint
