-- KNOWN if these are the lines of the journal, on the same accounts, else DIFFERENT.
create function {schema}.ledger_known(p_journal {schema}.ledger_journals, p jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('journalId', p_journal.id, 'accounts', '[]'::jsonb, 'outcome', case when
    p_journal.reverses is not distinct from (p ->> 'reverses')::uuid
    and (select array_agg(account_id || ' ' || amount_minor order by account_id, amount_minor)
      from {schema}.ledger_entries where journal_id = p_journal.id)
    = (select array_agg(account.id || ' ' || amount order by account.id, amount)
      from jsonb_array_elements(p -> 'lines') as line
      cross join lateral (select (line ->> 'amount')::bigint) as of_line (amount)
      cross join lateral (select case when line ? 'account' then (
          select by_id.id from {schema}.ledger_accounts as by_id
          where by_id.id = (line ->> 'account')::uuid and by_id.currency = coalesce(line ->> 'currency', by_id.currency))
        else (
          select by_name.id from {schema}.ledger_accounts as by_name
          where by_name.kind = line ->> 'kind' and by_name.currency = line ->> 'currency'
            and by_name.owner_id = coalesce((line ->> 'owner')::uuid, '00000000-0000-0000-0000-000000000000'))
        end) as account (id))
    then 'KNOWN' else 'DIFFERENT' end)
$$;
--> statement-breakpoint
-- A refusal, unless the very same was posted while we waited for a lock: whoever asks twice at once is answered once.
create function {schema}.ledger_refused(p jsonb, p_refusal jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_journal {schema}.ledger_journals;
begin
  select * into v_journal from {schema}.ledger_journals where kind = p ->> 'kind' and source_id = p ->> 'sourceId';
  if v_journal.id is not null then
    return {schema}.ledger_known(v_journal, p);
  end if;
  if exists (select from {schema}.ledger_journals where reverses = (p ->> 'reverses')::uuid) then
    return jsonb_build_object('outcome', 'REVERSED');
  end if;
  return p_refusal;
end $$;
--> statement-breakpoint
-- Posts a journal in one round trip. `p`: kind, sourceId, actorId?, effectiveOn?, memo?, reverses?, lines; a line names its
-- account by `account`, or by `kind`, `owner`? and `currency`, which opens it; `amount` as digits; `hold`? captures that hold,
-- up to its amount, and frees the rest; `loads`? holds the line to the ceiling, unless a hold has kept the headroom. Answers
-- `outcome`: POSTED, or KNOWN for a source that was posted before with these lines; and refusals, which change nothing:
-- DIFFERENT (posted before with other lines), CLOSED_PERIOD, FROZEN, CLOSED, INSUFFICIENT, CEILING, CURRENCY, HOLD_OVER,
-- HOLD_EXCEEDED, REVERSED (taken back before, by another journal). What no caller may send raises instead: fewer than two
-- lines, a line of zero or beyond 10^17, a sum that is not zero, one hold twice or on a derived account.
create function {schema}.post(p jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_journal {schema}.ledger_journals;
  v_account {schema}.ledger_accounts;
  v_hold {schema}.ledger_holds;
  v_line jsonb;
  v_named record;
  v_id uuid;
  v_nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  v_effective date := coalesce((p ->> 'effectiveOn')::date, (clock_timestamp() at time zone 'UTC')::date);
  v_month date := date_trunc('month', v_effective);
  v_ids uuid[] := '{}';
  v_amounts bigint[] := '{}';
  v_currencies text[] := '{}';
  v_holds uuid[] := '{}';
  v_loads boolean[] := '{}';
  v_captured uuid[] := '{}';
  v_overdue boolean;
  v_out bigint;
  v_in bigint;
  v_loaded bigint;
  v_debit bigint;
  v_delta bigint;
  v_moved jsonb;
begin
  -- Each look below must see what was committed while the one before waited for a lock.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'postings are made in READ COMMITTED' using errcode = 'invalid_transaction_state';
  end if;
  select * into v_journal from {schema}.ledger_journals where kind = p ->> 'kind' and source_id = p ->> 'sourceId';
  if v_journal.id is not null then
    return {schema}.ledger_known(v_journal, p);
  end if;

  -- The trigger of journals holds to this; here it is an answer.
  perform pg_advisory_xact_lock_shared(hashtextextended('{schema}.ledger_periods', v_month - date '2000-01-01'));
  if exists (select from {schema}.ledger_periods where month = v_month) then
    return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'CLOSED_PERIOD', 'month', v_month));
  end if;

  for v_line in select value from jsonb_array_elements(p -> 'lines') loop
    if v_line ? 'account' then
      select * into v_account from {schema}.ledger_accounts where id = (v_line ->> 'account')::uuid;
      if v_account.id is null then
        raise exception 'there is no account %', v_line ->> 'account' using errcode = 'invalid_parameter_value';
      end if;
      if v_account.currency <> coalesce(v_line ->> 'currency', v_account.currency) then
        return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'CURRENCY', 'account', v_account.id));
      end if;
      v_id := v_account.id;
      v_currencies := v_currencies || v_account.currency;
    else
      select id into v_id from {schema}.ledger_accounts
      where kind = v_line ->> 'kind' and owner_id = coalesce((v_line ->> 'owner')::uuid, v_nobody)
        and currency = v_line ->> 'currency';
      v_currencies := v_currencies || (v_line ->> 'currency');
    end if;
    v_ids := v_ids || v_id;
    v_amounts := v_amounts || (v_line ->> 'amount')::bigint;
    v_holds := v_holds || (v_line ->> 'hold')::uuid;
    v_loads := v_loads || coalesce((v_line ->> 'loads')::boolean, false);
  end loop;
  if cardinality(v_ids) < 2 or 0 = any (v_amounts) or exists (
    select from unnest(v_currencies, v_amounts) as line (currency, amount) group by currency
    having sum(amount) <> 0 or min(amount) < -100000000000000000 or max(amount) > 100000000000000000
  ) then
    raise exception 'a journal has at least two lines, none of zero or beyond measure, and sums to zero'
      using errcode = 'check_violation';
  end if;
  -- Accounts that are new: in the order of names, for two postings that open the same ones wait for each other.
  if array_position(v_ids, null) is not null then
    for v_named in
      select n, line ->> 'kind' as kind, coalesce((line ->> 'owner')::uuid, v_nobody) as owner, line ->> 'currency' as currency
      from jsonb_array_elements(p -> 'lines') with ordinality as lines (line, n)
      where v_ids[n] is null order by kind, owner, currency
    loop
      v_ids[v_named.n] := {schema}.open_account(v_named.kind, v_named.owner, v_named.currency);
    end loop;
  end if;

  -- In the order of ids, everywhere: no two postings wait for each other in a circle.
  for v_account in
    select * from {schema}.ledger_accounts where id = any (v_ids) and mode = 'live' order by id for no key update
  loop
    v_overdue := exists (
      select from {schema}.ledger_holds
      where account_id = v_account.id and status = 'pending' and expires_at <= clock_timestamp());
    if v_overdue then
      perform {schema}.ledger_expire_holds(v_account.id);
      select * into v_account from {schema}.ledger_accounts where id = v_account.id;
    end if;
    v_out := 0;
    v_in := 0;
    v_debit := 0;
    v_loaded := 0;
    v_delta := 0;
    for i in 1 .. cardinality(v_ids) loop
      continue when v_ids[i] <> v_account.id;
      v_delta := v_delta + v_amounts[i];
      if v_holds[i] is not null then
        if v_holds[i] = any (v_captured) then
          raise exception 'a hold is captured by one line' using errcode = 'check_violation';
        end if;
        v_captured := v_captured || v_holds[i];
        select * into v_hold from {schema}.ledger_holds where id = v_holds[i] and account_id = v_account.id;
        if v_hold.id is null or v_hold.status <> 'pending' or (v_hold.direction = 'out') <> (v_amounts[i] < 0) then
          return {schema}.ledger_refused(p,
            jsonb_build_object('outcome', 'HOLD_OVER', 'hold', v_holds[i], 'status', v_hold.status));
        end if;
        if abs(v_amounts[i]) > v_hold.amount_minor then
          return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'HOLD_EXCEEDED', 'hold', v_holds[i]));
        end if;
        if v_hold.direction = 'out' then
          v_out := v_out + v_hold.amount_minor;
        else
          v_in := v_in + v_hold.amount_minor;
        end if;
      elsif v_amounts[i] < 0 then
        v_debit := v_debit + v_amounts[i];
      elsif v_loads[i] then
        v_loaded := v_loaded + v_amounts[i];
      end if;
    end loop;
    if v_account.status = 'closed' then
      return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'CLOSED', 'account', v_account.id));
    end if;
    -- A hold is a promise that was made before: it is kept.
    if v_account.status = 'frozen' and v_debit < 0 then
      return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'FROZEN', 'account', v_account.id));
    end if;
    if v_account.balance_minor + v_delta - (v_account.held_minor - v_out) < v_account.floor_minor and v_delta + v_out < 0 then
      return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'INSUFFICIENT', 'account', v_account.id,
        'available', (v_account.balance_minor - v_account.held_minor)::text));
    end if;
    if v_loaded > 0 and v_account.balance_minor + (v_account.incoming_minor - v_in) + v_loaded > v_account.ceiling_minor then
      return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'CEILING', 'account', v_account.id,
        'headroom', greatest(v_account.ceiling_minor - v_account.balance_minor - v_account.incoming_minor, 0)::text));
    end if;
  end loop;
  if cardinality(v_captured) <> cardinality(array_remove(v_holds, null)) then
    raise exception 'a derived account holds nothing' using errcode = 'check_violation';
  end if;

  insert into {schema}.ledger_journals (kind, source_id, actor_id, effective_on, memo, reverses)
  values (p ->> 'kind', p ->> 'sourceId', (p ->> 'actorId')::uuid, v_effective, coalesce(p -> 'memo', '{}'), (p ->> 'reverses')::uuid)
  on conflict do nothing returning * into v_journal;
  if v_journal.id is null then
    -- Somebody posted it between our first look and the locks, or took the same journal back.
    return {schema}.ledger_refused(p, jsonb_build_object('outcome', 'REVERSED'));
  end if;

  insert into {schema}.ledger_entries (journal_id, line, account_id, currency, amount_minor, balance_after_minor, version)
  select v_journal.id, line.n, line.account, line.currency, line.amount,
    case account.mode when 'live' then account.balance_minor + sum(line.amount) over upto end,
    case account.mode when 'live' then account.version + count(*) over upto end
  from unnest(v_ids, v_amounts, v_currencies) with ordinality as line (account, amount, currency, n)
  join {schema}.ledger_accounts as account on account.id = line.account
  window upto as (partition by line.account order by line.n);

  with captured as (
    update {schema}.ledger_holds as hold set status = 'posted', captured_minor = abs(line.amount)
    from unnest(v_holds, v_amounts) as line (hold, amount)
    where hold.id = line.hold
    returning hold.account_id, hold.direction, hold.amount_minor
  ), moved as (
    update {schema}.ledger_accounts as account set
      balance_minor = account.balance_minor + line.delta, version = account.version + line.n,
      held_minor = account.held_minor - coalesce(kept.out, 0), incoming_minor = account.incoming_minor - coalesce(kept.in, 0)
    from (
      select id, sum(amount) as delta, count(*) as n from unnest(v_ids, v_amounts) as line (id, amount) group by id
    ) as line
    left join (
      select account_id, sum(amount_minor) filter (where direction = 'out') as out,
        sum(amount_minor) filter (where direction = 'in') as in
      from captured group by account_id
    ) as kept on kept.account_id = line.id
    where account.id = line.id and account.mode = 'live'
    returning account.id, account.kind, account.owner_id, account.version, account.balance_minor,
      account.balance_minor - account.held_minor as available,
      account.balance_minor - account.held_minor - line.delta - coalesce(kept.out, 0) as available_before
  )
  select jsonb_agg(jsonb_build_object(
    'id', id, 'kind', kind, 'owner', owner_id, 'version', version, 'balance', balance_minor::text,
    'available', available::text, 'availableBefore', available_before::text))
  into v_moved from moved;
  return jsonb_build_object('outcome', 'POSTED', 'journalId', v_journal.id, 'accounts', coalesce(v_moved, '[]'));
end $$;
--> statement-breakpoint
-- Takes a journal back, once, under the rules of every posting; holds and headroom are not taken up again. `p`: journalId,
-- kind, sourceId, actorId?, effectiveOn?, memo?. Answers as `post` does.
create function {schema}.reverse(p jsonb) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select {schema}.post(p - 'journalId' || jsonb_build_object('reverses', p ->> 'journalId', 'lines', (
    select coalesce(jsonb_agg(jsonb_build_object('account', account_id, 'amount', (-amount_minor)::text) order by line), '[]')
    from {schema}.ledger_entries where journal_id = (p ->> 'journalId')::uuid)))
$$;
--> statement-breakpoint
