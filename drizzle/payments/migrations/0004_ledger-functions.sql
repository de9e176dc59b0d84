-- What is posted stays as it is: for whatever code, present or future, and for the owner of the tables too.
create function payments.ledger_refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'rows of % are never changed', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
end $$;
--> statement-breakpoint
create trigger ledger_journals_append_only before update or delete or truncate on payments.ledger_journals
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_entries_append_only before update or delete or truncate on payments.ledger_entries
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_blocks_append_only before update or delete or truncate on payments.ledger_blocks
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_periods_append_only before update or delete or truncate on payments.ledger_periods
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
-- An account is never taken away, nor made another's.
create trigger ledger_accounts_kept before delete or truncate on payments.ledger_accounts
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_accounts_identity before update of id, kind, owner_id, currency, mode on payments.ledger_accounts
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
-- A hold resolves once, and stays what was promised.
create trigger ledger_holds_kept before delete or truncate on payments.ledger_holds
  for each statement execute function payments.ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_holds_resolved_once before update on payments.ledger_holds for each row when (
  old.status <> 'pending'
  or (old.id, old.account_id, old.direction, old.amount_minor, old.source_id)
    is distinct from (new.id, new.account_id, new.direction, new.amount_minor, new.source_id)
) execute function payments.ledger_refuse_change();
--> statement-breakpoint
-- Nothing is posted into a month that is closed. Whoever closes it waits for postings under way, and they for whoever closes it.
create function payments.ledger_refuse_closed_period() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_month date := date_trunc('month', new.effective_on);
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('payments.ledger_periods', v_month - date '2000-01-01'));
  if exists (select from payments.ledger_periods where month = v_month) then
    raise exception 'the month of % is closed', new.effective_on
      using errcode = 'check_violation', constraint = 'ledger_journals_open_period';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ledger_journals_open_period before insert on payments.ledger_journals
  for each row execute function payments.ledger_refuse_closed_period();
--> statement-breakpoint
-- Lines belong to the transaction that made their journal: nothing is added to a journal later.
create function payments.ledger_refuse_late_line() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from added left join payments.ledger_journals as journal on journal.id = added.journal_id
    where journal.xact is distinct from pg_current_xact_id() or added.xact is distinct from pg_current_xact_id()
  ) then
    raise exception 'a journal takes lines in its own transaction only'
      using errcode = 'check_violation', constraint = 'ledger_entries_own_transaction';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger ledger_entries_own_transaction after insert on payments.ledger_entries
  referencing new table as added for each statement execute function payments.ledger_refuse_late_line();
--> statement-breakpoint
-- At its commit a journal has two lines or more, sums to zero in every currency, and mirrors the one that it takes back.
create function payments.ledger_check_journal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_lines integer;
  v_unbalanced text;
begin
  select coalesce(sum(n), 0), min(currency) filter (where total <> 0) into v_lines, v_unbalanced
  from (
    select currency, count(*) as n, sum(amount_minor) as total
    from payments.ledger_entries where journal_id = new.id group by currency
  ) as sums;
  if v_lines < 2 or v_unbalanced is not null then
    raise exception 'journal % does not balance', new.id
      using errcode = 'check_violation', constraint = 'ledger_journals_balanced';
  end if;
  if new.reverses is not null and exists (
    select from (
      select account_id, amount_minor from payments.ledger_entries where journal_id = new.id
      union all
      select account_id, amount_minor from payments.ledger_entries where journal_id = new.reverses
    ) as line group by account_id having sum(amount_minor) <> 0
  ) then
    raise exception 'journal % does not mirror the one that it reverses', new.id
      using errcode = 'check_violation', constraint = 'ledger_journals_mirrored';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger ledger_journals_balanced after insert on payments.ledger_journals
  deferrable initially deferred for each row execute function payments.ledger_check_journal();
--> statement-breakpoint
-- The balance of a live account moves with an entry, and with nothing else.
create function payments.ledger_check_balance() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from payments.ledger_accounts as account
    where account.id = new.id and (
      account.version = 0 and account.balance_minor = 0
      or exists (
        select from payments.ledger_entries as entry
        where entry.account_id = account.id and entry.version = account.version
          and entry.balance_after_minor = account.balance_minor))
  ) then
    raise exception 'the balance of account % is not that of its last entry', new.id
      using errcode = 'check_violation', constraint = 'ledger_accounts_balance_of_entries';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger ledger_accounts_balance_of_entries after insert or update of balance_minor, version on payments.ledger_accounts
  deferrable initially deferred for each row when (new.mode = 'live') execute function payments.ledger_check_balance();
--> statement-breakpoint
-- Opens the account, or answers the one that is there. Its rules are those of its kind.
create function payments.open_account(p_kind text, p_owner uuid, p_currency text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  select id into v_id from payments.ledger_accounts
  where kind = p_kind and owner_id = p_owner and currency = p_currency;
  if found then
    return v_id;
  end if;
  insert into payments.ledger_accounts (kind, owner_id, currency, mode, floor_minor, ceiling_minor)
  select kind, p_owner, p_currency, mode, floor_minor, ceiling_minor from payments.ledger_kinds where kind = p_kind
  on conflict (kind, owner_id, currency) do nothing;
  select id into v_id from payments.ledger_accounts
  where kind = p_kind and owner_id = p_owner and currency = p_currency;
  if not found then
    raise exception 'there is no kind of account called %', p_kind using errcode = 'invalid_parameter_value';
  end if;
  return v_id;
end $$;
--> statement-breakpoint
-- Gives back what overdue holds of a locked account kept, whether or not a job has come by.
create function payments.ledger_expire_holds(p_account uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_out bigint;
  v_in bigint;
begin
  with over as (
    update payments.ledger_holds set status = 'expired'
    where account_id = p_account and status = 'pending' and expires_at <= clock_timestamp()
    returning direction, amount_minor
  )
  select sum(amount_minor) filter (where direction = 'out'), sum(amount_minor) filter (where direction = 'in')
  into v_out, v_in from over;
  if v_out is not null or v_in is not null then
    update payments.ledger_accounts
    set held_minor = held_minor - coalesce(v_out, 0), incoming_minor = incoming_minor - coalesce(v_in, 0)
    where id = p_account;
  end if;
end $$;
--> statement-breakpoint
-- open, frozen (nothing goes out but what is held), closed (nothing moves; only what is empty can be closed).
create function payments.set_account_status(p_account uuid, p_status text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account payments.ledger_accounts;
begin
  perform from payments.ledger_accounts where id = p_account for no key update;
  perform payments.ledger_expire_holds(p_account);
  select * into strict v_account from payments.ledger_accounts where id = p_account;
  if v_account.mode <> 'live' then
    raise exception 'a derived account is always open' using errcode = 'check_violation';
  end if;
  if p_status = 'closed' and (v_account.balance_minor, v_account.held_minor, v_account.incoming_minor) <> (0, 0, 0) then
    raise exception 'account % is not empty', p_account
      using errcode = 'check_violation', constraint = 'ledger_accounts_closed_empty';
  end if;
  update payments.ledger_accounts set status = p_status where id = p_account;
end $$;
--> statement-breakpoint
-- What can be spent: the balance less what is held. An overdue hold holds nothing, whether or not a job has come by.
create function payments.account_available(p_account uuid) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select account.balance_minor - account.held_minor + coalesce((
    select sum(hold.amount_minor) from payments.ledger_holds as hold
    where hold.account_id = account.id and hold.status = 'pending' and hold.direction = 'out'
      and hold.expires_at <= clock_timestamp()), 0)::bigint
  from payments.ledger_accounts as account where account.id = p_account
$$;
--> statement-breakpoint
-- KNOWN if these are the lines of the journal, on the same accounts, else DIFFERENT.
create function payments.ledger_known(p_journal payments.ledger_journals, p jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('journalId', p_journal.id, 'accounts', '[]'::jsonb, 'outcome', case when
    p_journal.reverses is not distinct from (p ->> 'reverses')::uuid
    and (select array_agg(account_id || ' ' || amount_minor order by account_id, amount_minor)
      from payments.ledger_entries where journal_id = p_journal.id)
    = (select array_agg(account.id || ' ' || amount order by account.id, amount)
      from jsonb_array_elements(p -> 'lines') as line
      cross join lateral (select (line ->> 'amount')::bigint) as of_line (amount)
      cross join lateral (select case when line ? 'account' then (
          select by_id.id from payments.ledger_accounts as by_id
          where by_id.id = (line ->> 'account')::uuid and by_id.currency = coalesce(line ->> 'currency', by_id.currency))
        else (
          select by_name.id from payments.ledger_accounts as by_name
          where by_name.kind = line ->> 'kind' and by_name.currency = line ->> 'currency'
            and by_name.owner_id = coalesce((line ->> 'owner')::uuid, '00000000-0000-0000-0000-000000000000'))
        end) as account (id))
    then 'KNOWN' else 'DIFFERENT' end)
$$;
--> statement-breakpoint
-- A refusal, unless the very same was posted while we waited for a lock: whoever asks twice at once is answered once.
create function payments.ledger_refused(p jsonb, p_refusal jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_journal payments.ledger_journals;
begin
  select * into v_journal from payments.ledger_journals where kind = p ->> 'kind' and source_id = p ->> 'sourceId';
  if v_journal.id is not null then
    return payments.ledger_known(v_journal, p);
  end if;
  if exists (select from payments.ledger_journals where reverses = (p ->> 'reverses')::uuid) then
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
create function payments.post(p jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_journal payments.ledger_journals;
  v_account payments.ledger_accounts;
  v_hold payments.ledger_holds;
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
  select * into v_journal from payments.ledger_journals where kind = p ->> 'kind' and source_id = p ->> 'sourceId';
  if v_journal.id is not null then
    return payments.ledger_known(v_journal, p);
  end if;

  -- The trigger of journals holds to this; here it is an answer.
  perform pg_advisory_xact_lock_shared(hashtextextended('payments.ledger_periods', v_month - date '2000-01-01'));
  if exists (select from payments.ledger_periods where month = v_month) then
    return payments.ledger_refused(p, jsonb_build_object('outcome', 'CLOSED_PERIOD', 'month', v_month));
  end if;

  for v_line in select value from jsonb_array_elements(p -> 'lines') loop
    if v_line ? 'account' then
      select * into v_account from payments.ledger_accounts where id = (v_line ->> 'account')::uuid;
      if v_account.id is null then
        raise exception 'there is no account %', v_line ->> 'account' using errcode = 'invalid_parameter_value';
      end if;
      if v_account.currency <> coalesce(v_line ->> 'currency', v_account.currency) then
        return payments.ledger_refused(p, jsonb_build_object('outcome', 'CURRENCY', 'account', v_account.id));
      end if;
      v_id := v_account.id;
      v_currencies := v_currencies || v_account.currency;
    else
      select id into v_id from payments.ledger_accounts
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
      v_ids[v_named.n] := payments.open_account(v_named.kind, v_named.owner, v_named.currency);
    end loop;
  end if;

  -- In the order of ids, everywhere: no two postings wait for each other in a circle.
  for v_account in
    select * from payments.ledger_accounts where id = any (v_ids) and mode = 'live' order by id for no key update
  loop
    v_overdue := exists (
      select from payments.ledger_holds
      where account_id = v_account.id and status = 'pending' and expires_at <= clock_timestamp());
    if v_overdue then
      perform payments.ledger_expire_holds(v_account.id);
      select * into v_account from payments.ledger_accounts where id = v_account.id;
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
        select * into v_hold from payments.ledger_holds where id = v_holds[i] and account_id = v_account.id;
        if v_hold.id is null or v_hold.status <> 'pending' or (v_hold.direction = 'out') <> (v_amounts[i] < 0) then
          return payments.ledger_refused(p,
            jsonb_build_object('outcome', 'HOLD_OVER', 'hold', v_holds[i], 'status', v_hold.status));
        end if;
        if abs(v_amounts[i]) > v_hold.amount_minor then
          return payments.ledger_refused(p, jsonb_build_object('outcome', 'HOLD_EXCEEDED', 'hold', v_holds[i]));
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
      return payments.ledger_refused(p, jsonb_build_object('outcome', 'CLOSED', 'account', v_account.id));
    end if;
    -- A hold is a promise that was made before: it is kept.
    if v_account.status = 'frozen' and v_debit < 0 then
      return payments.ledger_refused(p, jsonb_build_object('outcome', 'FROZEN', 'account', v_account.id));
    end if;
    if v_account.balance_minor + v_delta - (v_account.held_minor - v_out) < v_account.floor_minor and v_delta + v_out < 0 then
      return payments.ledger_refused(p, jsonb_build_object('outcome', 'INSUFFICIENT', 'account', v_account.id,
        'available', (v_account.balance_minor - v_account.held_minor)::text));
    end if;
    if v_loaded > 0 and v_account.balance_minor + (v_account.incoming_minor - v_in) + v_loaded > v_account.ceiling_minor then
      return payments.ledger_refused(p, jsonb_build_object('outcome', 'CEILING', 'account', v_account.id,
        'headroom', greatest(v_account.ceiling_minor - v_account.balance_minor - v_account.incoming_minor, 0)::text));
    end if;
  end loop;
  if cardinality(v_captured) <> cardinality(array_remove(v_holds, null)) then
    raise exception 'a derived account holds nothing' using errcode = 'check_violation';
  end if;

  insert into payments.ledger_journals (kind, source_id, actor_id, effective_on, memo, reverses)
  values (p ->> 'kind', p ->> 'sourceId', (p ->> 'actorId')::uuid, v_effective, coalesce(p -> 'memo', '{}'), (p ->> 'reverses')::uuid)
  on conflict do nothing returning * into v_journal;
  if v_journal.id is null then
    -- Somebody posted it between our first look and the locks, or took the same journal back.
    return payments.ledger_refused(p, jsonb_build_object('outcome', 'REVERSED'));
  end if;

  insert into payments.ledger_entries (journal_id, line, account_id, currency, amount_minor, balance_after_minor, version)
  select v_journal.id, line.n, line.account, line.currency, line.amount,
    case account.mode when 'live' then account.balance_minor + sum(line.amount) over upto end,
    case account.mode when 'live' then account.version + count(*) over upto end
  from unnest(v_ids, v_amounts, v_currencies) with ordinality as line (account, amount, currency, n)
  join payments.ledger_accounts as account on account.id = line.account
  window upto as (partition by line.account order by line.n);

  with captured as (
    update payments.ledger_holds as hold set status = 'posted', captured_minor = abs(line.amount)
    from unnest(v_holds, v_amounts) as line (hold, amount)
    where hold.id = line.hold
    returning hold.account_id, hold.direction, hold.amount_minor
  ), moved as (
    update payments.ledger_accounts as account set
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
create function payments.reverse(p jsonb) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select payments.post(p - 'journalId' || jsonb_build_object('reverses', p ->> 'journalId', 'lines', (
    select coalesce(jsonb_agg(jsonb_build_object('account', account_id, 'amount', (-amount_minor)::text) order by line), '[]')
    from payments.ledger_entries where journal_id = (p ->> 'journalId')::uuid)))
$$;
--> statement-breakpoint
-- KNOWN if this is the hold that is asked for, else DIFFERENT.
create function payments.ledger_known_hold(p_hold payments.ledger_holds, p_account uuid, p jsonb) returns jsonb
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
create function payments.reserve(p jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account payments.ledger_accounts;
  v_hold payments.ledger_holds;
  v_id uuid := coalesce((p ->> 'account')::uuid, payments.open_account(
    p ->> 'kind', coalesce((p ->> 'owner')::uuid, '00000000-0000-0000-0000-000000000000'), p ->> 'currency'));
  v_amount bigint := (p ->> 'amount')::bigint;
begin
  -- Each look below must see what was committed while the one before waited for a lock.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'holds are made in READ COMMITTED' using errcode = 'invalid_transaction_state';
  end if;
  select * into strict v_account from payments.ledger_accounts where id = v_id for no key update;
  if v_account.mode <> 'live' then
    raise exception 'a derived account holds nothing' using errcode = 'check_violation';
  end if;
  perform payments.ledger_expire_holds(v_id);
  select * into v_hold from payments.ledger_holds where source_id = p ->> 'sourceId';
  if v_hold.id is not null then
    return payments.ledger_known_hold(v_hold, v_id, p);
  end if;
  select * into strict v_account from payments.ledger_accounts where id = v_id;
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
  insert into payments.ledger_holds (account_id, direction, amount_minor, expires_at, source_id)
  values (v_id, p ->> 'direction', v_amount, (p ->> 'expiresAt')::timestamptz, p ->> 'sourceId')
  on conflict (source_id) do nothing returning * into v_hold;
  if v_hold.id is null then
    -- Made a moment ago, on another account.
    select * into strict v_hold from payments.ledger_holds where source_id = p ->> 'sourceId';
    return payments.ledger_known_hold(v_hold, v_id, p);
  end if;
  update payments.ledger_accounts set
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
create function payments.void_hold(p_hold uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account uuid;
  v_hold payments.ledger_holds;
begin
  select account_id into v_account from payments.ledger_holds where id = p_hold;
  perform from payments.ledger_accounts where id = v_account for no key update;
  perform payments.ledger_expire_holds(v_account);
  update payments.ledger_holds set status = 'voided' where id = p_hold and status = 'pending' returning * into v_hold;
  if v_hold.id is null then
    return jsonb_build_object('outcome', 'OVER', 'status', (select status from payments.ledger_holds where id = p_hold));
  end if;
  update payments.ledger_accounts set
    held_minor = held_minor - case v_hold.direction when 'out' then v_hold.amount_minor else 0 end,
    incoming_minor = incoming_minor - case v_hold.direction when 'in' then v_hold.amount_minor else 0 end
  where id = v_account;
  return jsonb_build_object('outcome', 'VOIDED');
end $$;
--> statement-breakpoint
-- Lets a pending hold live longer, never shorter. Answers PROLONGED, or OVER with what became of it.
create function payments.prolong_hold(p_hold uuid, p_expires_at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account uuid;
begin
  select account_id into v_account from payments.ledger_holds where id = p_hold;
  perform from payments.ledger_accounts where id = v_account for no key update;
  perform payments.ledger_expire_holds(v_account);
  update payments.ledger_holds set expires_at = greatest(expires_at, p_expires_at) where id = p_hold and status = 'pending';
  if not found then
    return jsonb_build_object('outcome', 'OVER', 'status', (select status from payments.ledger_holds where id = p_hold));
  end if;
  return jsonb_build_object('outcome', 'PROLONGED');
end $$;
--> statement-breakpoint
-- Marks overdue holds of up to so many accounts; they have not counted since they were due. Answers how many accounts had some.
create function payments.expire_holds(p_limit integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account uuid;
  v_count integer := 0;
begin
  for v_account in
    select id from payments.ledger_accounts
    where id in (
      select account_id from payments.ledger_holds
      where status = 'pending' and expires_at <= clock_timestamp() order by expires_at limit p_limit)
    order by id for no key update skip locked
  loop
    perform payments.ledger_expire_holds(v_account);
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
--> statement-breakpoint
-- The balance of any account: kept of live ones, snapshot and later entries of derived ones.
create function payments.account_balance(p_account uuid) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case account.mode when 'live' then account.balance_minor else coalesce(snapshot.balance_minor, 0) + coalesce((
      select sum(entry.amount_minor) from payments.ledger_entries as entry
      where entry.account_id = account.id and entry.xact >= coalesce(snapshot.watermark, '0'::xid8)), 0)::bigint end
  from payments.ledger_accounts as account
  left join lateral (
    select watermark, balance_minor from payments.ledger_snapshots
    where account_id = account.id order by watermark desc limit 1
  ) as snapshot on true
  where account.id = p_account
$$;
--> statement-breakpoint
-- Notes the balances of derived accounts that have so many entries since the last note. Every transaction below the watermark
-- is over, so that no late commit is skipped. Answers how many were noted.
create function payments.take_snapshots(p_entries integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_watermark xid8 := pg_snapshot_xmin(pg_current_snapshot());
  v_count integer;
begin
  insert into payments.ledger_snapshots (account_id, watermark, balance_minor)
  select account.id, v_watermark, coalesce(last.balance_minor, 0) + later.total
  from payments.ledger_accounts as account
  left join lateral (
    select watermark, balance_minor from payments.ledger_snapshots
    where account_id = account.id order by watermark desc limit 1
  ) as last on true
  cross join lateral (
    select count(*) as n, sum(amount_minor)::bigint as total from payments.ledger_entries
    where account_id = account.id and xact >= coalesce(last.watermark, '0'::xid8) and xact < v_watermark
  ) as later
  where account.mode = 'derived' and later.n >= p_entries
  on conflict do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
--> statement-breakpoint
-- Whoever posts into a month in order to close it takes the month first: postings under way end before, others wait. Taken
-- after a posting of one's own, it could wait for somebody who waits for that one.
create function payments.lock_ledger_period(p_month date) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('payments.ledger_periods', p_month - date '2000-01-01'))
$$;
--> statement-breakpoint
-- Closes a month once every posting into it that is under way has ended. Closing it again changes nothing.
create function payments.close_ledger_period(p_month date, p_actor uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform payments.lock_ledger_period(p_month);
  -- After the wait, and not when this transaction began: postings that it waited for are older than the close.
  insert into payments.ledger_periods (month, closed_by, closed_at) values (p_month, p_actor, clock_timestamp())
  on conflict do nothing;
  return found;
end $$;
--> statement-breakpoint
-- What a block comes to: how many journals and entries it has, and the hash of what it says of itself, of the block before it,
-- and of every column of its rows in their order. Columns without a value are left out, so that one that is added later to a
-- table, without a default, leaves the hashes of before as they were; what a memo says is taken as it is.
create function payments.ledger_block_digest(
  p_number integer, p_from xid8, p_before xid8, p_sealed_at timestamptz, p_previous bytea, out row_count integer, out hash bytea
) language sql stable set timezone = 'UTC' set search_path = pg_catalog, pg_temp as $$
  with sealed as materialized (
    select * from payments.ledger_journals where xact >= p_from and xact < p_before
  ), digests as (
    select id, 0 as line, sha256(convert_to(jsonb_strip_nulls(to_jsonb(sealed) - 'memo')::text || memo::text, 'UTF8')) as digest
    from sealed
    union all
    select entry.journal_id, entry.line, sha256(convert_to(jsonb_strip_nulls(to_jsonb(entry))::text, 'UTF8'))
    from sealed join payments.ledger_entries as entry on entry.journal_id = sealed.id
  )
  select
    count(*)::integer,
    sha256(
      p_previous
      || convert_to(jsonb_build_array(p_number, p_from::text, p_before::text, p_sealed_at, count(*))::text, 'UTF8')
      || coalesce(string_agg(digest, ''::bytea order by id, line), ''::bytea))
  from digests
$$;
--> statement-breakpoint
-- Seals what was posted by transactions that have ended into the next block, about so many journals at most, and answers how
-- many rows it has; 0 where there are none or where somebody else is at it. A transaction that is still running posts under a
-- later number than the block ends with, so that none is left out.
create function payments.seal_ledger(p_journals_max integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_last payments.ledger_blocks;
  v_from xid8;
  v_before xid8;
  v_cut xid8;
  v_at timestamptz := date_trunc('milliseconds', clock_timestamp());
  v_previous bytea;
  v_rows integer;
  v_hash bytea;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('payments.ledger_blocks', 0)) then
    return 0;
  end if;
  select * into v_last from payments.ledger_blocks order by number desc limit 1;
  v_from := coalesce(v_last.before_xact, '0'::xid8);
  v_before := pg_snapshot_xmin(pg_current_snapshot());
  select xact into v_cut from payments.ledger_journals
  where xact >= v_from and xact < v_before order by xact offset p_journals_max - 1 limit 1;
  if found then
    -- A transaction is never in two blocks.
    v_before := (v_cut::text::bigint + 1)::text::xid8;
  end if;
  v_previous := coalesce(v_last.hash, decode(repeat('00', 32), 'hex'));
  select digest.row_count, digest.hash into v_rows, v_hash
  from payments.ledger_block_digest(coalesce(v_last.number, 0) + 1, v_from, v_before, v_at, v_previous) as digest;
  if v_rows = 0 then
    return 0;
  end if;
  insert into payments.ledger_blocks (number, from_xact, before_xact, row_count, previous_hash, hash, sealed_at)
  values (coalesce(v_last.number, 0) + 1, v_from, v_before, v_rows, v_previous, v_hash, v_at);
  return v_rows;
end $$;
--> statement-breakpoint
-- The numbers of blocks that do not follow the one before them, and of those of the newest so many, below a number if one is
-- given, that do not hash to what they say.
create function payments.verify_ledger_blocks(p_limit integer, p_before integer default null) returns setof integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  select number from (
    select *, lag(number, 1, 0) over chain as last_number, lag(before_xact, 1, '0'::xid8) over chain as last_before,
      lag(hash, 1, decode(repeat('00', 32), 'hex')) over chain as last_hash
    from payments.ledger_blocks window chain as (order by number)
  ) as block
  where number <> last_number + 1 or from_xact <> last_before or previous_hash <> last_hash
  union
  select block.number
  from (select * from payments.ledger_blocks
    where p_before is null or number < p_before order by number desc limit p_limit) as block
  cross join lateral payments.ledger_block_digest(
    block.number, block.from_xact, block.before_xact, block.sealed_at, block.previous_hash) as digest
  where block.row_count <> digest.row_count or block.hash <> digest.hash
  order by 1
$$;
--> statement-breakpoint
-- A subgraph's role reads the ledger and changes it by these functions alone.
do $$
declare
  v_table text;
  v_role text;
begin
  foreach v_table in array array['ledger_kinds', 'ledger_accounts', 'ledger_journals', 'ledger_entries', 'ledger_holds',
    'ledger_snapshots', 'ledger_blocks', 'ledger_periods']
  loop
    for v_role in
      select distinct grantee::regrole::text from pg_class, aclexplode(relacl)
      where oid = ('payments.' || v_table)::regclass and grantee <> relowner and grantee <> 0
    loop
      execute format('revoke insert, update, delete, truncate on payments.%I from %s', v_table, v_role);
    end loop;
  end loop;
end $$;
