-- A promotion code is one more thing that is limited: it is taken and given back where places are, after the order and before
-- the quotas.
-- Takes the places of an order, held or sold, and the customer's share of each type. What is not there raises GH001 and says in
-- its detail which of the two ran out; the caller catches it, and with that nothing was taken.
create or replace function ticketing.take_places(p_order ticketing.orders, p_held boolean) returns void language plpgsql as $$
declare
  v_line record;
  v_pool record;
begin
  if p_order.promotion_code_id is not null then
    update ticketing.promotion_codes set used = used + 1 where id = p_order.promotion_code_id and used < uses_max;
    if not found then
      raise exception using errcode = 'GH001', detail = jsonb_build_object(
        'outcome', 'codeUsedUp', 'promotionCodeId', p_order.promotion_code_id)::text;
    end if;
  end if;

  for v_line in
    select line.type_id, line.quantity, type.max_per_customer
    from ticketing.order_lines as line join ticketing.ticket_types as type on type.id = line.type_id
    where line.order_id = p_order.id order by line.type_id
  loop
    insert into ticketing.customer_quotas as quota (customer_id, type_id, taken)
    select p_order.customer_id, v_line.type_id, v_line.quantity where v_line.quantity <= v_line.max_per_customer
    on conflict (customer_id, type_id) do update set taken = quota.taken + excluded.taken
      where quota.taken + excluded.taken <= v_line.max_per_customer;
    if not found then
      raise exception using errcode = 'GH001', detail = jsonb_build_object(
        'outcome', 'customerLimit', 'typeId', v_line.type_id, 'limit', v_line.max_per_customer)::text;
    end if;
  end loop;

  -- A type without a pool has no places.
  for v_pool in
    select link.pool_id, sum(line.quantity)::integer as quantity, (array_agg(line.type_id order by line.type_id))[1] as type_id
    from ticketing.order_lines as line left join ticketing.type_pools as link on link.type_id = line.type_id
    where line.order_id = p_order.id group by link.pool_id order by link.pool_id
  loop
    update ticketing.pools set
      held = held + case when p_held then v_pool.quantity else 0 end,
      sold = sold + case when p_held then 0 else v_pool.quantity end
    where id = v_pool.pool_id and held + sold + v_pool.quantity <= capacity;
    if not found then
      raise exception using errcode = 'GH001', detail =
        jsonb_build_object('outcome', 'soldOut', 'typeId', v_pool.type_id)::text;
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- Gives back what a held order holds, in the statement that ends the hold, so that it comes back exactly once. False when the
-- order is no longer held, or is to expire and is not due.
create or replace function ticketing.release_order(p_order uuid, p_status text, p_at timestamptz) returns boolean language plpgsql as $$
declare
  v_order ticketing.orders;
  v_row record;
begin
  update ticketing.orders set status = p_status, version = version + 1
  where id = p_order and status = 'HELD' and (p_status <> 'EXPIRED' or expires_at <= p_at)
  returning * into v_order;
  if not found then
    return false;
  end if;

  update ticketing.promotion_codes set used = used - 1 where id = v_order.promotion_code_id;
  for v_row in select type_id, quantity from ticketing.order_lines where order_id = p_order order by type_id loop
    update ticketing.customer_quotas set taken = taken - v_row.quantity
    where customer_id = v_order.customer_id and type_id = v_row.type_id;
  end loop;
  for v_row in select * from ticketing.places_of(p_order) loop
    update ticketing.pools set held = held - v_row.quantity where id = v_row.pool_id;
  end loop;
  -- Tickets of an expired order stay PENDING: a late payment may still make them valid.
  if p_status = 'CANCELLED' then
    update ticketing.tickets set status = 'CANCELLED' where order_id = p_order;
  end if;
  return true;
end $$;
--> statement-breakpoint
drop function ticketing.place_order;
--> statement-breakpoint
-- Places an order, all of it or nothing, and says what came of it:
--   placed, replayed, keyReused, eventNotFound, typeNotFound, salesClosed, customerLimit, soldOut, codeNotGood,
--   codeUsedUp
-- p_lines: [{"typeId", "attendees": [{"kind", "id", "name"}]}], each type once.
create function ticketing.place_order(
  p_customer uuid, p_event uuid, p_key text, p_fingerprint text, p_promotion text, p_lines jsonb, p_at timestamptz,
  p_hold interval
) returns jsonb language plpgsql as $$
declare
  v_event ticketing.events;
  v_order ticketing.orders;
  v_promotion ticketing.promotion_codes;
  v_types integer;
  v_total bigint;
  v_priced jsonb;
  v_opens timestamptz;
  v_closed boolean;
  v_key smallint;
  v_short uuid;
  v_refusal text;
begin
  select * into v_order from ticketing.orders where customer_id = p_customer and idempotency_key = p_key;
  if found then
    return jsonb_build_object(
      'outcome', case when v_order.fingerprint = p_fingerprint then 'replayed' else 'keyReused' end, 'orderId', v_order.id);
  end if;

  select * into v_event from ticketing.events where id = p_event and status = 'PUBLISHED';
  if not found then
    return jsonb_build_object('outcome', 'eventNotFound');
  end if;

  if p_promotion is not null then
    select promotion.* into v_promotion
    from ticketing.promotion_codes as promotion
    where promotion.event_id = p_event and promotion.code = p_promotion and exists (
      select from jsonb_array_elements(p_lines) as line
      join ticketing.promotion_types as opened on opened.type_id = (line ->> 'typeId')::uuid
      where opened.promotion_code_id = promotion.id);
    if not found then
      return jsonb_build_object('outcome', 'codeNotGood');
    elsif v_promotion.used >= v_promotion.uses_max then
      -- What took the last use may have been this very request, sent twice.
      select * into v_order from ticketing.orders where customer_id = p_customer and idempotency_key = p_key;
      if found then
        return jsonb_build_object(
          'outcome', case when v_order.fingerprint = p_fingerprint then 'replayed' else 'keyReused' end, 'orderId', v_order.id);
      end if;
      return jsonb_build_object('outcome', 'codeUsedUp', 'promotionCodeId', v_promotion.id);
    end if;
  end if;

  select
    count(*), sum(type.total_minor * jsonb_array_length(line -> 'attendees')),
    max(type.sale_from) filter (where type.sale_from > p_at),
    coalesce(bool_or(type.sale_until <= p_at), false),
    jsonb_agg(jsonb_build_object(
      'type_id', type.id, 'quantity', jsonb_array_length(line -> 'attendees'),
      'price', type.price_minor, 'fee', type.fee_minor, 'tax', type.tax_minor))
  into v_types, v_total, v_opens, v_closed, v_priced
  from jsonb_array_elements(p_lines) as line
  join ticketing.ticket_types as type on type.id = (line ->> 'typeId')::uuid and type.event_id = p_event
    and (not type.hidden or exists (
      select from ticketing.promotion_types where promotion_code_id = v_promotion.id and type_id = type.id));
  if v_types <> jsonb_array_length(p_lines) then
    return jsonb_build_object('outcome', 'typeNotFound');
  end if;
  if v_closed or p_at >= v_event.ends_at or v_opens is not null then
    return jsonb_build_object('outcome', 'salesClosed', 'opensAt', case when v_closed then null else v_opens end);
  end if;

  -- Most buyers of a hot event come too late. They are told so without a lock and without a row; whoever passes here may still
  -- be refused below, where it counts.
  select (array_agg(asked.type_id order by asked.type_id))[1] into v_short
  from (
    select (line ->> 'typeId')::uuid as type_id, jsonb_array_length(line -> 'attendees') as quantity
    from jsonb_array_elements(p_lines) as line
  ) as asked
  left join ticketing.type_pools as link on link.type_id = asked.type_id
  left join ticketing.pools as pool on pool.id = link.pool_id
  group by pool.id
  having pool.id is null or sum(asked.quantity) > pool.capacity - pool.held - pool.sold
  limit 1;
  if v_short is not null then
    -- What filled the pool may have been this very request, sent twice: its order is visible by now.
    select * into v_order from ticketing.orders where customer_id = p_customer and idempotency_key = p_key;
    if found then
      return jsonb_build_object(
        'outcome', case when v_order.fingerprint = p_fingerprint then 'replayed' else 'keyReused' end, 'orderId', v_order.id);
    end if;
    return jsonb_build_object('outcome', 'soldOut', 'typeId', v_short);
  end if;

  select id into strict v_key from ticketing.code_keys
  where sign_from <= p_at and p_at < sign_until order by id desc limit 1;

  -- The key is claimed before a place is: the same request sent twice at once waits here for itself. The block is undone as a
  -- whole when places are refused, so a refusal leaves no row behind and the key is free for another try.
  begin
    insert into ticketing.orders
      (event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, placed_at,
       promotion_code_id)
    values
      (p_event, p_customer, p_key, p_fingerprint, case v_total when 0 then 'CONFIRMED' else 'HELD' end, v_total,
       v_event.currency, p_at + p_hold, p_at, v_promotion.id)
    on conflict (customer_id, idempotency_key) do nothing
    returning * into v_order;
    if not found then
      select * into strict v_order from ticketing.orders where customer_id = p_customer and idempotency_key = p_key;
      return jsonb_build_object(
        'outcome', case when v_order.fingerprint = p_fingerprint then 'replayed' else 'keyReused' end, 'orderId', v_order.id);
    end if;

    -- The event may have been called off since it was read above. Whoever calls it off locks its row; the order's reference to
    -- it has waited for that, so that this look is the last word.
    if not exists (select from ticketing.events where id = p_event and status = 'PUBLISHED') then
      raise exception using errcode = 'GH001', detail = jsonb_build_object('outcome', 'salesClosed', 'opensAt', null)::text;
    end if;

    -- As they were read above: a price that changes meanwhile is for the next order, and lines add up to the total.
    insert into ticketing.order_lines (order_id, type_id, quantity, unit_price_minor, fee_minor, tax_minor)
    select v_order.id, type_id, quantity, price, fee * quantity, tax * quantity
    from jsonb_to_recordset(v_priced) as priced (type_id uuid, quantity integer, price bigint, fee bigint, tax bigint);

    perform ticketing.take_places(v_order, v_order.status = 'HELD');

    insert into ticketing.tickets
      (order_id, event_id, type_id, holder_id, attendee_kind, attendee_id, attendee_name, status, key_id, issued_at)
    select
      v_order.id, p_event, (line ->> 'typeId')::uuid, p_customer, attendee ->> 'kind', (attendee ->> 'id')::uuid,
      attendee ->> 'name', case v_total when 0 then 'VALID' else 'PENDING' end, v_key, case v_total when 0 then p_at end
    from jsonb_array_elements(p_lines) as line
    cross join lateral jsonb_array_elements(line -> 'attendees') as attendee;
  exception when sqlstate 'GH001' then
    get stacked diagnostics v_refusal = pg_exception_detail;
    return v_refusal::jsonb;
  end;

  return jsonb_build_object('outcome', 'placed', 'orderId', v_order.id);
end $$;
--> statement-breakpoint
-- Where a captured payment and an order meet. 'confirmed': the order has its tickets by this payment, now or before.
-- 'unfulfilled': it cannot have them, and the money goes back.
create or replace function ticketing.confirm_order(p_order uuid, p_payment uuid, p_amount bigint, p_at timestamptz)
returns text language plpgsql as $$
declare
  v_order ticketing.orders;
  v_event ticketing.events;
  v_row record;
begin
  select * into strict v_order from ticketing.orders where id = p_order for no key update;
  if v_order.status = 'CONFIRMED' then
    return case when v_order.payment_id = p_payment then 'confirmed' else 'unfulfilled' end;
  end if;
  if v_order.status = 'CANCELLED' or v_order.total_minor <> p_amount then
    return 'unfulfilled';
  end if;

  -- An event that was called off sells nothing more, and its held orders are about to be given up. Whoever calls it off locks
  -- its row first and looks for what was sold afterwards: an order that passes here before that is among it.
  select * into strict v_event from ticketing.events where id = v_order.event_id for key share;
  if v_event.status = 'CANCELLED' then
    return 'unfulfilled';
  end if;

  if v_order.status = 'HELD' then
    for v_row in select * from ticketing.places_of(p_order) loop
      update ticketing.pools set held = held - v_row.quantity, sold = sold + v_row.quantity where id = v_row.pool_id;
    end loop;
  else
    if v_event.status <> 'PUBLISHED' or p_at >= v_event.ends_at then
      return 'unfulfilled';
    end if;
    begin
      perform ticketing.take_places(v_order, false);
    exception when sqlstate 'GH001' then
      return 'unfulfilled';
    end;
  end if;

  update ticketing.orders set status = 'CONFIRMED', payment_id = p_payment, version = version + 1 where id = p_order;
  update ticketing.tickets set status = 'VALID', issued_at = p_at where order_id = p_order;
  return 'confirmed';
end $$;
