-- An address of which its owner recognises the ends and a stranger learns nothing more; one that is hidden already stays so.
create function ticketing.mask_target(p_target text) returns text language sql immutable as $$
  select case when position('@' in p_target) > 1
    then left(p_target, 1) || '•••' || substr(p_target, position('@' in p_target))
    else left(p_target, 3) || '•••' || right(p_target, 2) end
$$;
--> statement-breakpoint
-- An offer that is over is whose it was then: the address may be somebody else's later, and is no longer needed.
create function ticketing.close_transfer() returns trigger language plpgsql as $$
begin
  new.to_id := coalesce(new.to_id, (
    select customer_id from ticketing.p_attendees
    where status = 'ACTIVE' and (mobile = old.target or lower(email) = old.target) order by customer_id limit 1));
  new.target := ticketing.mask_target(old.target);
  new.code_hash := null;
  new.code_expires_at := null;
  return new;
end $$;
--> statement-breakpoint
create trigger transfers_close before update of status on ticketing.transfers
  for each row when (old.status = 'PENDING' and new.status <> 'PENDING') execute function ticketing.close_transfer();
--> statement-breakpoint
-- Kills the codes of a ticket, for a cause that gates can name; its next code is of the next epoch.
create function ticketing.renew_code(p_ticket uuid, p_cause text) returns void language sql as $$
  with raised as (
    update ticketing.tickets set epoch = epoch + 1 where id = p_ticket returning id, epoch
  )
  insert into ticketing.ticket_epochs (ticket_id, epoch, cause, at)
  select id, epoch, p_cause, clock_timestamp() from raised
$$;
--> statement-breakpoint
-- Gives a ticket to a customer, who enters with it. The caller holds the ticket.
create function ticketing.move_ticket(p_ticket uuid, p_to uuid) returns void language plpgsql as $$
begin
  update ticketing.tickets set holder_id = p_to, attendee_kind = 'SELF', attendee_id = p_to, attendee_name = null
  where id = p_ticket;
  perform ticketing.renew_code(p_ticket, 'TRANSFERRED');
end $$;
--> statement-breakpoint
-- Why a ticket cannot change hands; null where it can. Asked under the lock of the ticket, which scans and refund requests take
-- too, and in a statement of its own after it: whoever had the lock before is seen.
create function ticketing.why_unmovable(p_ticket ticketing.tickets) returns text language plpgsql as $$
begin
  return case
    when p_ticket.status <> 'VALID' then 'notValid'
    when exists (select from ticketing.admissions where ticket_id = p_ticket.id) then 'admitted'
    when exists (select from ticketing.refund_requests where ticket_id = p_ticket.id and status = 'OPEN') then 'refundOpen'
  end;
end $$;
--> statement-breakpoint
-- Why customers cannot hand over tickets of an event now; null where they can.
create function ticketing.why_no_transfers(p_event uuid, p_at timestamptz) returns text language sql stable as $$
  select case
    when status <> 'PUBLISHED' or p_at >= starts_at then 'eventClosed'
    when not transfers_allowed then 'transfersOff'
  end
  from ticketing.events where id = p_event
$$;
--> statement-breakpoint
-- Offers a ticket of its holder. Outcomes: offered, ticketNotFound, notValid, admitted, refundOpen, eventClosed, transfersOff,
-- offerOpen, tooMany. All but the first leave no offer behind.
create function ticketing.offer_ticket(
  p_ticket uuid, p_kind text, p_from uuid, p_to uuid, p_target text, p_claim_hash text, p_message text,
  p_life interval, p_per_day integer, p_at timestamptz
) returns jsonb language plpgsql as $$
declare
  v_ticket ticketing.tickets;
  v_refusal text;
  v_oldest timestamptz;
  v_id uuid;
begin
  -- Offers of one customer queue up here, which makes their number below exact. People come before tickets: whatever changes a
  -- person's name holds the person, and then the tickets that are found by it.
  perform from ticketing.p_attendees where customer_id = p_from for no key update;
  select * into v_ticket from ticketing.tickets where id = p_ticket and holder_id = p_from for no key update;
  if not found then
    return jsonb_build_object('outcome', 'ticketNotFound');
  end if;
  v_refusal := coalesce(ticketing.why_unmovable(v_ticket), ticketing.why_no_transfers(v_ticket.event_id, p_at));
  if v_refusal is not null then
    return jsonb_build_object('outcome', v_refusal);
  end if;

  select offered_at into v_oldest from ticketing.transfers
  where from_id = p_from and kind <> 'ADMIN' order by id desc offset p_per_day - 1 limit 1;
  if v_oldest > p_at - interval '1 day' then
    return jsonb_build_object(
      'outcome', 'tooMany', 'retryAfter', greatest(1, ceil(extract(epoch from v_oldest + interval '1 day' - p_at))::integer));
  end if;

  -- What is over by the clock is over, whether or not the job has come round to it.
  update ticketing.transfers set status = 'EXPIRED', decided_at = expires_at
  where ticket_id = p_ticket and status = 'PENDING' and expires_at <= p_at;
  insert into ticketing.transfers
    (ticket_id, kind, from_id, to_id, target, claim_hash, message, status, offered_at, expires_at)
  select p_ticket, p_kind, p_from, p_to, p_target, p_claim_hash, p_message, 'PENDING', p_at, least(p_at + p_life, starts_at)
  from ticketing.events where id = v_ticket.event_id
  on conflict (ticket_id) where status = 'PENDING' do nothing
  returning id into v_id;
  return case when v_id is null
    then jsonb_build_object('outcome', 'offerOpen')
    else jsonb_build_object('outcome', 'offered', 'transferId', v_id) end;
end $$;
--> statement-breakpoint
-- Takes a ticket that was offered. p_code_hash is of a code that has proven the address of a gift, if one has. Outcomes: taken,
-- transferNotFound, own, notOpen, notValid, admitted, refundOpen, eventClosed, transfersOff.
create function ticketing.take_ticket(p_transfer uuid, p_customer uuid, p_code_hash text, p_at timestamptz)
returns jsonb language plpgsql as $$
declare
  v_customer ticketing.p_attendees;
  v_ticket ticketing.tickets;
  v_transfer ticketing.transfers;
  v_refusal text;
begin
  -- A new name of this person waits, or is seen: the ticket is to be found by it.
  select * into v_customer from ticketing.p_attendees where customer_id = p_customer and status = 'ACTIVE' for share;
  if not found then
    return jsonb_build_object('outcome', 'transferNotFound');
  end if;
  select * into v_ticket from ticketing.tickets
  where id = (select ticket_id from ticketing.transfers where id = p_transfer) for no key update;
  if not found then
    return jsonb_build_object('outcome', 'transferNotFound');
  end if;
  select * into strict v_transfer from ticketing.transfers where id = p_transfer for no key update;

  v_refusal := case
    when v_transfer.from_id = p_customer then 'own'
    when not coalesce(v_transfer.to_id = p_customer, v_transfer.target = v_customer.mobile, false)
      and not coalesce(v_transfer.to_id is null and v_transfer.target = lower(v_customer.email), false)
      and not coalesce(v_transfer.code_hash = p_code_hash, false) then 'transferNotFound'
    when v_transfer.status <> 'PENDING' or v_transfer.expires_at <= p_at or v_transfer.from_id <> v_ticket.holder_id
      then 'notOpen'
    else coalesce(ticketing.why_unmovable(v_ticket), ticketing.why_no_transfers(v_ticket.event_id, p_at))
  end;
  if v_refusal is not null then
    return jsonb_build_object('outcome', v_refusal);
  end if;

  update ticketing.transfers set status = 'ACCEPTED', to_id = p_customer, decided_at = p_at where id = p_transfer;
  perform ticketing.move_ticket(v_ticket.id, p_customer);
  return jsonb_build_object('outcome', 'taken', 'ticketId', v_ticket.id, 'fromId', v_transfer.from_id);
end $$;
--> statement-breakpoint
-- Gives a ticket to another customer without asking either; an open offer of it is over. Outcomes: reassigned, customerNotFound,
-- ticketNotFound, own, notValid, admitted, refundOpen.
create function ticketing.reassign_ticket(p_ticket uuid, p_to uuid, p_at timestamptz) returns jsonb language plpgsql as $$
declare
  v_ticket ticketing.tickets;
  v_refusal text;
begin
  perform from ticketing.p_attendees where customer_id = p_to and status = 'ACTIVE' for share;
  if not found then
    return jsonb_build_object('outcome', 'customerNotFound');
  end if;
  select * into v_ticket from ticketing.tickets where id = p_ticket for no key update;
  if not found then
    return jsonb_build_object('outcome', 'ticketNotFound');
  end if;
  v_refusal := case when v_ticket.holder_id = p_to then 'own' else ticketing.why_unmovable(v_ticket) end;
  if v_refusal is not null then
    return jsonb_build_object('outcome', v_refusal);
  end if;

  update ticketing.transfers set
    status = case when expires_at <= p_at then 'EXPIRED' else 'CANCELLED' end, decided_at = least(p_at, expires_at)
  where ticket_id = p_ticket and status = 'PENDING';
  insert into ticketing.transfers (ticket_id, kind, from_id, to_id, status, offered_at, expires_at, decided_at)
  values (p_ticket, 'ADMIN', v_ticket.holder_id, p_to, 'ACCEPTED', p_at, p_at, p_at);
  perform ticketing.move_ticket(p_ticket, p_to);
  return jsonb_build_object('outcome', 'reassigned', 'fromId', v_ticket.holder_id);
end $$;
