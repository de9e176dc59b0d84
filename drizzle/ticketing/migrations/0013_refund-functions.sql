-- Takes tickets of a paid order back: their codes are dead, their places free, and one refund is what they cost. Null where
-- nothing is to be taken back, and nothing was done. p_ticket: one ticket, or null for every one of the order. p_to: REFUNDING or
-- CANCELLED. p_request: the request that is granted with it; it must be open still.
create function ticketing.refund_tickets(
  p_order uuid, p_ticket uuid, p_to text, p_cause text, p_request uuid, p_by uuid, p_reason text, p_at timestamptz
) returns uuid language plpgsql as $$
declare
  v_order ticketing.orders;
  v_tickets uuid[];
  v_amount bigint;
  v_refund uuid;
  v_row record;
begin
  select * into strict v_order from ticketing.orders where id = p_order for no key update;
  if v_order.status <> 'CONFIRMED' then
    return null;
  end if;

  -- Scans, transfers and requests lock their ticket and nothing after it, and whoever locks pools and tickets has the order
  -- already: so it does no harm that the tickets come before the pools here.
  perform from ticketing.tickets
  where order_id = p_order and (p_ticket is null or id = p_ticket) order by id for no key update;
  -- A statement of its own, for it has to see what the lock was waited for: an admission, another refund.
  select array_agg(ticket.id order by ticket.id) into v_tickets
  from ticketing.tickets as ticket
  where ticket.order_id = p_order and (p_ticket is null or ticket.id = p_ticket)
    and (ticket.status = 'VALID' or (ticket.status = 'BLOCKED' and p_cause <> 'ADMIN'))
    -- Who was let in has had what was paid for, unless the event was called off.
    and (p_cause = 'EVENT_CANCELLED' or not exists (select from ticketing.admissions where ticket_id = ticket.id));
  if v_tickets is null then
    return null;
  end if;
  if p_request is not null then
    perform from ticketing.refund_requests
    where id = p_request and ticket_id = any (v_tickets) and status = 'OPEN' for no key update;
    if not found then
      return null;
    end if;
  end if;

  select case when v_order.payment_id is null then 0 else sum(cost.amount_minor) end into v_amount
  from ticketing.ticket_amounts as cost where cost.order_id = p_order and cost.ticket_id = any (v_tickets);
  insert into ticketing.refunds (order_id, payment_id, amount_minor, cause, status, created_at, settled_at)
  values (
    p_order, v_order.payment_id, v_amount, p_cause, case v_amount when 0 then 'SUCCEEDED' else 'PENDING' end, p_at,
    case v_amount when 0 then p_at end)
  returning id into v_refund;

  for v_row in
    select type_id, count(*)::integer as quantity from ticketing.tickets where id = any (v_tickets)
    group by type_id order by type_id
  loop
    update ticketing.customer_quotas set taken = taken - v_row.quantity
    where customer_id = v_order.customer_id and type_id = v_row.type_id;
  end loop;
  for v_row in
    select link.pool_id, count(*)::integer as quantity
    from ticketing.tickets as ticket join ticketing.type_pools as link on link.type_id = ticket.type_id
    where ticket.id = any (v_tickets) group by link.pool_id order by link.pool_id
  loop
    update ticketing.pools set sold = sold - v_row.quantity where id = v_row.pool_id;
  end loop;

  update ticketing.tickets set status = 'VALID' where id = any (v_tickets) and status = 'BLOCKED';
  update ticketing.tickets set status = p_to, epoch = epoch + 1, refund_id = v_refund where id = any (v_tickets);
  insert into ticketing.ticket_epochs (ticket_id, epoch, cause)
  select id, epoch, 'REFUNDED' from ticketing.tickets where id = any (v_tickets);
  if v_amount = 0 then
    update ticketing.tickets set status = 'REFUNDED' where refund_id = v_refund and status = 'REFUNDING';
  end if;

  -- What else was under way with these tickets is over: nobody decides about them any more.
  update ticketing.refund_requests
  set status = 'APPROVED', refund_id = v_refund, decided_by = p_by, decision_reason = p_reason, decided_at = p_at
  where ticket_id = any (v_tickets) and status = 'OPEN';
  update ticketing.transfers set status = 'CANCELLED', decided_at = p_at
  where ticket_id = any (v_tickets) and status = 'PENDING';
  return v_refund;
end $$;
