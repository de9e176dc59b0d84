-- KNOWN if this is the hold that is asked for, else DIFFERENT.
create function {schema}.ledger_known_hold(p_hold {schema}.ledger_holds, p_account uuid, p jsonb) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('hold', p_hold.id, 'amount', p_hold.amount_minor::text, 'status', p_hold.status, 'outcome', case when
    (p_hold.account_id, p_hold.direction, p_hold.amount_minor) = (p_account, p ->> 'direction', (p ->> 'amount')::bigint)
    then 'KNOWN' else 'DIFFERENT' end)
$$;
--> statement-breakpoint
-- Sets money aside (`direction` out), or headroom under the ceiling (in), until `expiresAt`. `p`: account, or kind, owner and
-- currency; direction, amount, expiresAt, sourceId. Answers RESERVED, or KNOWN with the hold of that source and its status, or
-- DIFFERENT where that hold is of another account, direction or amount; refusals change nothing: FROZEN, CLOSED, INSUFFICIENT,
-- CEILING.
create function {schema}.reserve(p jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account {schema}.ledger_accounts;
  v_hold {schema}.ledger_holds;
  v_id uuid := coalesce((p ->> 'account')::uuid, {schema}.open_account(
    p ->> 'kind', coalesce((p ->> 'owner')::uuid, '00000000-0000-0000-0000-000000000000'), p ->> 'currency'));
  v_amount bigint := (p ->> 'amount')::bigint;
begin
  -- Each look below must see what was committed while the one before waited for a lock.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'holds are made in READ COMMITTED' using errcode = 'invalid_transaction_state';
  end if;
  select * into strict v_account from {schema}.ledger_accounts where id = v_id for no key update;
  if v_account.mode <> 'live' then
    raise exception 'a derived account holds nothing' using errcode = 'check_violation';
  end if;
  perform {schema}.ledger_expire_holds(v_id);
  select * into v_hold from {schema}.ledger_holds where source_id = p ->> 'sourceId';
  if v_hold.id is not null then
    return {schema}.ledger_known_hold(v_hold, v_id, p);
  end if;
  select * into strict v_account from {schema}.ledger_accounts where id = v_id;
  if v_account.status = 'closed' then
    return jsonb_build_object('outcome', 'CLOSED', 'account', v_id);
  end if;
  if p ->> 'direction' = 'out' then
    if v_account.status = 'frozen' then
      return jsonb_build_object('outcome', 'FROZEN', 'account', v_id);
    end if;
    if v_account.balance_minor - v_account.held_minor - v_amount < v_account.floor_minor then
      return jsonb_build_object('outcome', 'INSUFFICIENT', 'account', v_id,
        'available', (v_account.balance_minor - v_account.held_minor)::text);
    end if;
  elsif v_account.balance_minor + v_account.incoming_minor + v_amount > v_account.ceiling_minor then
    return jsonb_build_object('outcome', 'CEILING', 'account', v_id,
      'headroom', greatest(v_account.ceiling_minor - v_account.balance_minor - v_account.incoming_minor, 0)::text);
  end if;
  insert into {schema}.ledger_holds (account_id, direction, amount_minor, expires_at, source_id)
  values (v_id, p ->> 'direction', v_amount, (p ->> 'expiresAt')::timestamptz, p ->> 'sourceId')
  on conflict (source_id) do nothing returning * into v_hold;
  if v_hold.id is null then
    -- Made a moment ago, on another account.
    select * into strict v_hold from {schema}.ledger_holds where source_id = p ->> 'sourceId';
    return {schema}.ledger_known_hold(v_hold, v_id, p);
  end if;
  update {schema}.ledger_accounts set
    held_minor = held_minor + case v_hold.direction when 'out' then v_amount else 0 end,
    incoming_minor = incoming_minor + case v_hold.direction when 'in' then v_amount else 0 end
  where id = v_id returning * into v_account;
  return jsonb_build_object('outcome', 'RESERVED', 'hold', v_hold.id, 'accounts', jsonb_build_array(jsonb_build_object(
    'id', v_id, 'kind', v_account.kind, 'owner', v_account.owner_id, 'version', v_account.version,
    'balance', v_account.balance_minor::text,
    'available', (v_account.balance_minor - v_account.held_minor)::text,
    'availableBefore', (v_account.balance_minor - v_account.held_minor
      + case v_hold.direction when 'out' then v_amount else 0 end)::text)));
end $$;
--> statement-breakpoint
-- Frees a hold that is still pending. Answers VOIDED, or OVER with what became of it.
create function {schema}.void_hold(p_hold uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account uuid;
  v_hold {schema}.ledger_holds;
begin
  select account_id into v_account from {schema}.ledger_holds where id = p_hold;
  perform from {schema}.ledger_accounts where id = v_account for no key update;
  perform {schema}.ledger_expire_holds(v_account);
  update {schema}.ledger_holds set status = 'voided' where id = p_hold and status = 'pending' returning * into v_hold;
  if v_hold.id is null then
    return jsonb_build_object('outcome', 'OVER', 'status', (select status from {schema}.ledger_holds where id = p_hold));
  end if;
  update {schema}.ledger_accounts set
    held_minor = held_minor - case v_hold.direction when 'out' then v_hold.amount_minor else 0 end,
    incoming_minor = incoming_minor - case v_hold.direction when 'in' then v_hold.amount_minor else 0 end
  where id = v_account;
  return jsonb_build_object('outcome', 'VOIDED');
end $$;
--> statement-breakpoint
-- Lets a pending hold live longer, never shorter. Answers PROLONGED, or OVER with what became of it.
create function {schema}.prolong_hold(p_hold uuid, p_expires_at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account uuid;
begin
  select account_id into v_account from {schema}.ledger_holds where id = p_hold;
  perform from {schema}.ledger_accounts where id = v_account for no key update;
  perform {schema}.ledger_expire_holds(v_account);
  update {schema}.ledger_holds set expires_at = greatest(expires_at, p_expires_at) where id = p_hold and status = 'pending';
  if not found then
    return jsonb_build_object('outcome', 'OVER', 'status', (select status from {schema}.ledger_holds where id = p_hold));
  end if;
  return jsonb_build_object('outcome', 'PROLONGED');
end $$;
--> statement-breakpoint
-- Marks overdue holds of up to so many accounts; they have not counted since they were due. Answers how many accounts had some.
create function {schema}.expire_holds(p_limit integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account uuid;
  v_count integer := 0;
begin
  for v_account in
    select id from {schema}.ledger_accounts
    where id in (
      select account_id from {schema}.ledger_holds
      where status = 'pending' and expires_at <= clock_timestamp() order by expires_at limit p_limit)
    order by id for no key update skip locked
  loop
    perform {schema}.ledger_expire_holds(v_account);
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
--> statement-breakpoint
