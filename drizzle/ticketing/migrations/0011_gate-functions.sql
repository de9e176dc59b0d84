-- Of indexes that promise the same, the planner takes the newest, and of a table that statistics do not know all promise the
-- same: a scan must be looked for by its id, and not among everybody's of the event.
alter table ticketing.scans
  drop constraint scans_event_id_scan_id_key,
  add constraint scans_event_id_scan_id_key unique (event_id, scan_id);
--> statement-breakpoint
-- What happens at gates. Everything that lets somebody in or out locks the ticket's row, and nothing else that others wait for:
-- scans of different tickets never meet.
drop function ticketing.scan_ticket;
--> statement-breakpoint
drop function ticketing.scan_answer;
--> statement-breakpoint
-- The answer that a reason stands for.
create function ticketing.verdict_of(p_reason text) returns text language sql immutable as $$
  select case
    when p_reason is null then 'VALID'
    when p_reason in ('NOT_OURS', 'UNKNOWN_TICKET', 'UNKNOWN_CARD', 'NO_TICKET') then 'NOT_FOUND'
    when p_reason = 'ALREADY_ADMITTED' then 'ALREADY_SCANNED'
    else 'INVALID'
  end
$$;
--> statement-breakpoint
-- Tickets as gate staff sees them, the earliest first.
create function ticketing.scanned_tickets(p_tickets uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', ticket.id,
    'attendeeName', case ticket.attendee_kind when 'SELF' then holder.name else ticket.attendee_name end,
    'ticketType', jsonb_build_object('id', type.id, 'name', type.name),
    'status', ticket.status,
    'admission', (
      select state from ticketing.admissions where ticket_id = ticket.id
      order by array_position(array['INSIDE', 'ON_LEAVE', 'OUT'], state) limit 1
    )
  ) order by ticket.id), '[]')
  from ticketing.tickets as ticket
  join ticketing.ticket_types as type on type.id = ticket.type_id
  left join ticketing.p_attendees as holder on holder.customer_id = ticket.holder_id
  where ticket.id = any (p_tickets)
$$;
--> statement-breakpoint
-- A customer as gate staff sees them at an event, with the children they come with; p_name is for who is not known yet.
create function ticketing.holder_at(p_holder uuid, p_event uuid, p_name text) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'kind', 'SELF', 'name', coalesce(holder.name, p_name), 'photoUrl', holder.photo_url,
    'bloodType', holder.blood_type, 'emergencyContact', holder.emergency_contact, 'labels', coalesce(holder.labels, '{}'),
    'cardUid', (select uid from ticketing.p_cards where holder_id = p_holder and is_active order by uid limit 1),
    'dependents', coalesce((
      select jsonb_agg(dependent.value || jsonb_build_object('tickets', ticketing.scanned_tickets(array(
        select id from ticketing.tickets
        where holder_id = p_holder and event_id = p_event and attendee_id = (dependent.value ->> 'dependentId')::uuid
      ))) order by dependent.ordinality)
      from jsonb_array_elements(holder.dependents) with ordinality as dependent
    ), '[]'))
  from (select 1) as one left join ticketing.p_attendees as holder on holder.customer_id = p_holder
$$;
--> statement-breakpoint
-- The person a ticket is for, with what to know of a dependent in an emergency.
create function ticketing.attendee_of(p_ticket uuid) returns jsonb language sql stable as $$
  select case ticket.attendee_kind
    when 'SELF' then ticketing.holder_at(ticket.holder_id, ticket.event_id, ticket.attendee_name)
    -- A dependent has the customer's contact. One who was removed since keeps the name the ticket was issued with.
    when 'DEPENDENT' then jsonb_build_object(
      'kind', 'DEPENDENT', 'name', ticket.attendee_name, 'photoUrl', child ->> 'photoUrl', 'bloodType', child ->> 'bloodType',
      'emergencyContact', holder.emergency_contact, 'emergencyNote', child ->> 'emergencyNote', 'labels', '[]'::jsonb,
      'cardUid', null, 'dependents', '[]'::jsonb)
    else jsonb_build_object(
      'kind', 'GUEST', 'name', ticket.attendee_name, 'labels', '[]'::jsonb, 'cardUid', null, 'dependents', '[]'::jsonb)
  end
  from ticketing.tickets as ticket
  left join ticketing.p_attendees as holder on holder.customer_id = ticket.holder_id
  left join lateral jsonb_array_elements(holder.dependents) as child
    on ticket.attendee_kind = 'DEPENDENT' and child ->> 'dependentId' = ticket.attendee_id::text
  where ticket.id = p_ticket
$$;
--> statement-breakpoint
-- Every ticket here that the holder of a card could mean.
create function ticketing.card_candidates(p_event uuid, p_uid text) returns uuid[] language sql stable as $$
  select array(
    select ticket.id
    from ticketing.p_cards as card join ticketing.tickets as ticket on ticket.holder_id = card.holder_id
    where card.uid = p_uid and card.is_active and ticket.event_id = p_event and ticket.status in ('PENDING', 'VALID', 'BLOCKED')
    order by ticket.id limit 20
  )
$$;
--> statement-breakpoint
-- What a scan answers: read from its row, so that the same scan id gives the same verdict for ever.
create function ticketing.scan_answer(p_scan ticketing.scans) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'outcome', 'answered',
    'scanId', p_scan.scan_id,
    'kind', p_scan.kind,
    'verdict', p_scan.verdict,
    'reason', p_scan.reason,
    'receivedAt', p_scan.received_at,
    'firstAt', p_scan.first_at,
    'firstGate', (select jsonb_build_object('id', id, 'name', name) from ticketing.gates where id = p_scan.first_gate_id),
    'leaveUntil', p_scan.leave_until,
    'ticketId', p_scan.ticket_id,
    'ticketType', (
      select jsonb_build_object('id', type.id, 'name', type.name)
      from ticketing.tickets as ticket join ticketing.ticket_types as type on type.id = ticket.type_id
      where ticket.id = p_scan.ticket_id
    ),
    'attendee', ticketing.attendee_of(p_scan.ticket_id),
    'candidates', case when p_scan.reason in ('AMBIGUOUS', 'NO_TICKET')
      then ticketing.scanned_tickets(ticketing.card_candidates(p_scan.event_id, p_scan.card_uid)) else '[]' end
  )
$$;
--> statement-breakpoint
-- The checkpoint of a gate, or the only one. Outcomes: 'found', 'noGate', 'manyCheckpoints'.
create function ticketing.find_checkpoint(
  p_event uuid, p_gate uuid, out outcome text, out checkpoint ticketing.checkpoints
) language plpgsql stable as $$
begin
  select one.* into checkpoint
  from ticketing.checkpoints as one
  where one.event_id = p_event
    and (p_gate is null or one.id = (select checkpoint_id from ticketing.gates where id = p_gate))
  order by one.id limit 1;
  outcome := case
    when not found then 'noGate'
    when p_gate is null and (select count(*) from ticketing.checkpoints where event_id = p_event) > 1 then 'manyCheckpoints'
    else 'found'
  end;
end $$;
--> statement-breakpoint
-- The ticket that a card means here and whose card it is, or why none is meant. The gate never guesses: of several that are all
-- good the usher chooses.
create function ticketing.ticket_of_card(
  p_event uuid, p_uid text, p_chosen uuid, p_kind text, p_checkpoint ticketing.checkpoints, p_takes_unpaid boolean,
  p_at timestamptz, out ticket_id uuid, out holder_id uuid, out fault text
) language plpgsql stable as $$
declare
  v_card ticketing.p_cards;
  v_own uuid[];
  v_good uuid[];
begin
  select * into v_card from ticketing.p_cards where uid = p_uid;
  holder_id := v_card.holder_id;
  if holder_id is null then
    fault := 'UNKNOWN_CARD';
    return;
  elsif not v_card.is_active then
    fault := 'CARD_INACTIVE';
    return;
  end if;
  if p_chosen is not null then
    select chosen.id into ticket_id from ticketing.tickets as chosen
    where chosen.id = p_chosen and chosen.event_id = p_event and chosen.holder_id = v_card.holder_id;
    fault := case when ticket_id is null then 'NO_TICKET' end;
    return;
  end if;

  select
    array_agg(ticket.id order by array_position(array['VALID', 'BLOCKED', 'PENDING'], ticket.status), ticket.id desc),
    array_agg(ticket.id) filter (where case
      when p_kind <> 'ENTRY' then admission.state in ('INSIDE', 'ON_LEAVE')
      -- Of an order that lapsed before another one was paid the tickets are PENDING for ever; they are no choice.
      else (ticket.status = 'VALID' or ticket.status = 'PENDING' and p_takes_unpaid and exists (
          select from ticketing.orders where id = ticket.order_id and status = 'HELD'))
        and (p_checkpoint.type_ids is null or ticket.type_id = any (p_checkpoint.type_ids))
        and (type.valid_from is null or p_at >= type.valid_from)
        and (type.valid_until is null or p_at <= type.valid_until)
    end)
  into v_own, v_good
  from ticketing.tickets as ticket
  join ticketing.ticket_types as type on type.id = ticket.type_id
  left join ticketing.admissions as admission
    on admission.ticket_id = ticket.id and admission.checkpoint_id = p_checkpoint.id
  where ticket.holder_id = v_card.holder_id and ticket.event_id = p_event and ticket.attendee_kind = 'SELF';

  if v_own is null then
    fault := 'NO_TICKET';
  elsif cardinality(v_own) = 1 or v_good is null then
    -- Of several that are all no good the one that comes closest says why, the latest of these.
    ticket_id := v_own[1];
  elsif cardinality(v_good) = 1 then
    ticket_id := v_good[1];
  else
    fault := 'AMBIGUOUS';
  end if;
end $$;
--> statement-breakpoint
-- The rules of the gate. The first refusal wins; null is a welcome, or a goodbye.
create function ticketing.refusal(
  p_kind text, p_fault text, p_event ticketing.events, p_checkpoint ticketing.checkpoints, p_ticket ticketing.tickets,
  p_admission ticketing.admissions, p_number bigint, p_epoch integer, p_accept_unpaid boolean, p_at timestamptz,
  p_counted timestamptz
) returns text language plpgsql stable as $$
declare
  v_from timestamptz;
  v_until timestamptz;
begin
  if p_fault is not null then
    return p_fault;
  end if;
  if p_kind = 'ENTRY' and p_ticket.id is not null then
    select valid_from, valid_until into v_from, v_until from ticketing.ticket_types where id = p_ticket.type_id;
  end if;
  return case
    when p_number <> p_event.number then 'WRONG_EVENT'
    when p_ticket.id is null then 'UNKNOWN_TICKET'
    when p_ticket.event_id <> p_event.id then 'WRONG_EVENT'
    when p_ticket.status = 'CANCELLED' then 'CANCELLED'
    when p_ticket.status in ('REFUNDING', 'REFUNDED') then 'REFUNDED'
    when p_ticket.status = 'BLOCKED' then 'BLOCKED'
    when p_ticket.epoch <> p_epoch then coalesce(
      (select cause from ticketing.ticket_epochs where ticket_id = p_ticket.id and epoch = p_epoch + 1), 'REISSUED')
    -- A ticket whose order expired is PENDING too, and its place may be somebody else's.
    when p_ticket.status = 'PENDING' and not (p_accept_unpaid and p_event.admits_unpaid and exists (
      select from ticketing.orders where id = p_ticket.order_id and status = 'HELD')) then 'UNPAID'
    when p_kind = 'ENTRY' and p_event.status = 'CANCELLED' then 'EVENT_CANCELLED'
    when p_kind = 'ENTRY' and (p_event.status <> 'PUBLISHED' or p_event.scanning <> 'OPEN') then 'SCANNING_CLOSED'
    when p_at < v_from then 'TOO_EARLY'
    when p_at > v_until then 'TOO_LATE'
    when not p_ticket.type_id = any (p_checkpoint.type_ids) then 'WRONG_TYPE'
    when p_kind = 'EXIT' then case when coalesce(p_admission.state, 'OUT') = 'OUT' then 'NOT_INSIDE' end
    when p_kind = 'LEAVE' then case coalesce(p_admission.state, 'OUT')
      when 'OUT' then 'NOT_INSIDE' when 'ON_LEAVE' then 'ALREADY_ON_LEAVE' end
    when p_admission.state is null then null
    when p_admission.state = 'INSIDE' or p_checkpoint.re_entry = 'NONE' then 'ALREADY_ADMITTED'
    when p_admission.state = 'ON_LEAVE' then case when p_counted > p_admission.leave_until then 'LEAVE_EXPIRED' end
    when p_checkpoint.re_entry = 'FREE' then null
    else 'ALREADY_ADMITTED'
  end;
end $$;
--> statement-breakpoint
-- Makes an admission what a scan that was let through makes of it; the caller holds the ticket's lock.
create function ticketing.move_admission(p_scan ticketing.scans, p_person uuid) returns void language plpgsql as $$
begin
  if p_scan.kind = 'ENTRY' then
    insert into ticketing.admissions
      (ticket_id, checkpoint_id, event_id, person_id, state, first_at, first_gate_id, entries, entry_scan_id, last_at)
    values
      (p_scan.ticket_id, p_scan.checkpoint_id, p_scan.event_id, p_person, 'INSIDE', p_scan.counted_at, p_scan.gate_id, 1,
       p_scan.scan_id, p_scan.counted_at)
    on conflict (ticket_id, checkpoint_id) do update set
      state = 'INSIDE', leave_until = null, entries = ticketing.admissions.entries + 1,
      entry_scan_id = excluded.entry_scan_id, last_at = excluded.last_at;
  else
    update ticketing.admissions set
      state = case p_scan.kind when 'EXIT' then 'OUT' else 'ON_LEAVE' end,
      leave_until = p_scan.leave_until, last_at = p_scan.counted_at
    where ticket_id = p_scan.ticket_id and checkpoint_id = p_scan.checkpoint_id;
  end if;
end $$;
--> statement-breakpoint
-- Decides one entry, exit or leave, records it and moves the admission, in one statement of the caller. Outcomes besides
-- 'answered': 'forbidden', 'deviceRemoved', 'noGate', 'manyCheckpoints', 'idReused'; these write nothing. p_fault is what the
-- code's text and signature failed at already. An administrator's p_source is 'ADMIN', and p_usher the administrator.
create function ticketing.scan_ticket(
  p_usher uuid, p_event uuid, p_source text, p_scan text, p_kind text, p_medium text, p_gate uuid, p_device text, p_code text,
  p_fault text, p_ticket uuid, p_number bigint, p_epoch integer, p_uid text, p_chosen uuid, p_leave_minutes integer,
  p_accept_unpaid boolean, p_note text, p_device_at timestamptz, p_at timestamptz
) returns jsonb language plpgsql as $$
declare
  v_event ticketing.events;
  v_checkpoint ticketing.checkpoints;
  v_ticket ticketing.tickets;
  v_admission ticketing.admissions;
  v_scan ticketing.scans;
  v_place record;
  v_removed timestamptz;
  v_is_known boolean := true;
  v_holder uuid;
  v_fault text := p_fault;
  v_reason text;
  v_counted timestamptz;
begin
  select event.* into v_event
  from ticketing.events as event
  where event.id = p_event and (p_source = 'ADMIN' or exists (
    select from ticketing.p_usher_events as assignment
    join ticketing.p_ushers as usher on usher.usher_id = assignment.usher_id and usher.status = 'ACTIVE'
    where assignment.usher_id = p_usher and assignment.event_id = p_event));
  if not found then
    return jsonb_build_object('outcome', 'forbidden');
  end if;
  if p_source <> 'ADMIN' then
    select removed_at into v_removed from ticketing.devices where event_id = p_event and device_id = p_device;
    v_is_known := found;
    if v_removed is not null then
      return jsonb_build_object('outcome', 'deviceRemoved');
    end if;
  end if;
  select * into v_place from ticketing.find_checkpoint(p_event, p_gate);
  v_checkpoint := v_place.checkpoint;
  if v_place.outcome <> 'found' then
    return jsonb_build_object('outcome', v_place.outcome);
  end if;

  select * into v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  if not found then
    loop
      if p_uid is not null then
        select * into p_ticket, v_holder, v_fault from ticketing.ticket_of_card(
          p_event, p_uid, p_chosen, p_kind, v_checkpoint, p_accept_unpaid and v_event.admits_unpaid, p_at);
      end if;
      v_ticket := null;
      exit when p_ticket is null;
      -- Scans of one ticket queue up here; each then sees what the one before it did. Scans of different tickets never meet.
      select * into v_ticket from ticketing.tickets where id = p_ticket for no key update;
      -- One that went to somebody else while this waited is not what the card means any more.
      exit when p_uid is null or v_ticket.holder_id = v_holder;
    end loop;
    if p_ticket is not null then
      select * into v_admission from ticketing.admissions where ticket_id = p_ticket and checkpoint_id = v_checkpoint.id;
    end if;
    -- In the order in which they had the lock, whatever the clocks of the processes say. Without an admission there may be
    -- scans that were taken back. (Without a reason is VALID; said like this it tempts no planner to an index by verdict.)
    v_counted := greatest(p_at, interval '1 microsecond' + coalesce(v_admission.last_at, (
      select max(counted_at) from ticketing.scans
      where ticket_id = p_ticket and checkpoint_id = v_checkpoint.id and reason is null)));

    v_reason := ticketing.refusal(p_kind, v_fault, v_event, v_checkpoint, v_ticket, v_admission, p_number, p_epoch,
      p_accept_unpaid, p_at, v_counted);

    insert into ticketing.scans
      (event_id, scan_id, kind, medium, source, code, card_uid, chosen_ticket_id, ticket_id, checkpoint_id, gate_id, device_id,
       usher_id, verdict, reason, first_at, first_gate_id, leave_minutes, leave_until, accepts_unpaid, device_at, received_at,
       counted_at, note)
    values
      (p_event, p_scan, p_kind, p_medium, p_source, p_code, p_uid, p_chosen,
       case when v_ticket.event_id = p_event then v_ticket.id end, v_checkpoint.id, p_gate, p_device, p_usher,
       ticketing.verdict_of(v_reason), v_reason,
       case when v_reason is null then coalesce(v_admission.first_at, v_counted) else v_admission.first_at end,
       case when v_reason is null and v_admission.ticket_id is null then p_gate else v_admission.first_gate_id end,
       p_leave_minutes,
       case when v_reason is null and p_kind = 'LEAVE'
         then v_counted + make_interval(mins => coalesce(p_leave_minutes, v_checkpoint.leave_minutes)) end,
       p_accept_unpaid, p_device_at, p_at, v_counted, p_note)
    on conflict (event_id, scan_id) do nothing
    returning * into v_scan;

    if found then
      if not v_is_known then
        insert into ticketing.devices (event_id, device_id, first_seen_at, last_usher_id)
        values (p_event, p_device, p_at, p_usher) on conflict do nothing;
      end if;
      if v_reason is null then
        perform ticketing.move_admission(v_scan, coalesce(v_ticket.attendee_id, v_ticket.id));
      end if;
      return ticketing.scan_answer(v_scan);
    end if;

    -- The same scan id was answered while this one waited; in READ COMMITTED the next statement sees that row.
    select * into strict v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  end if;

  if (v_scan.code, v_scan.gate_id, v_scan.device_id, v_scan.kind, v_scan.medium, v_scan.chosen_ticket_id, v_scan.leave_minutes,
      v_scan.accepts_unpaid, v_scan.device_at, v_scan.note)
    is distinct from (p_code, p_gate, p_device, p_kind, p_medium, p_chosen, p_leave_minutes,
      p_accept_unpaid, p_device_at::timestamptz(3), p_note) then
    return jsonb_build_object('outcome', 'idReused');
  end if;
  return ticketing.scan_answer(v_scan) || jsonb_build_object('isRepeat', true);
end $$;
--> statement-breakpoint
-- What a scan would answer now; nothing is written and nobody waits. Without an usher nobody's assignment is asked for, drafts
-- do not exist, and where it is not plain which checkpoint is meant its rules are left out.
create function ticketing.judge_scan(
  p_usher uuid, p_event uuid, p_gate uuid, p_fault text, p_ticket uuid, p_number bigint, p_epoch integer, p_uid text,
  p_at timestamptz
) returns jsonb language plpgsql stable as $$
declare
  v_event ticketing.events;
  v_checkpoint ticketing.checkpoints;
  v_ticket ticketing.tickets;
  v_admission ticketing.admissions;
  v_place record;
  v_fault text := p_fault;
  v_reason text;
begin
  select event.* into v_event
  from ticketing.events as event
  where event.id = p_event and (p_usher is null and event.status <> 'DRAFT' or exists (
    select from ticketing.p_usher_events as assignment
    join ticketing.p_ushers as usher on usher.usher_id = assignment.usher_id and usher.status = 'ACTIVE'
    where assignment.usher_id = p_usher and assignment.event_id = p_event));
  if not found then
    return jsonb_build_object('outcome', 'forbidden');
  end if;
  select * into v_place from ticketing.find_checkpoint(p_event, p_gate);
  v_checkpoint := v_place.checkpoint;
  if v_place.outcome <> 'found' then
    if p_usher is not null then
      return jsonb_build_object('outcome', v_place.outcome);
    end if;
    v_checkpoint := null;
  end if;
  if p_uid is not null then
    select ticket_id, fault into p_ticket, v_fault
    from ticketing.ticket_of_card(p_event, p_uid, null, 'ENTRY', v_checkpoint, false, p_at);
  end if;
  select * into v_ticket from ticketing.tickets where id = p_ticket;
  select * into v_admission from ticketing.admissions where ticket_id = p_ticket and checkpoint_id = v_checkpoint.id;
  v_reason := ticketing.refusal('ENTRY', v_fault, v_event, v_checkpoint, v_ticket, v_admission, p_number, p_epoch, false,
    p_at, p_at);
  return jsonb_build_object(
    'outcome', 'judged', 'verdict', ticketing.verdict_of(v_reason), 'reason', v_reason,
    'ticketId', case when v_ticket.event_id = p_event then v_ticket.id end);
end $$;
--> statement-breakpoint
-- Puts in order all that is known of a ticket at a checkpoint and folds it through the checkpoint's rules: which scans count,
-- which stand in conflict with one that does, which happened against the rules, and where the person is. The same set of scans
-- gives the same result in whatever order and batches they came. The caller holds the ticket's lock.
create function ticketing.settle_ticket(p_ticket uuid, p_checkpoint uuid) returns void language plpgsql as $$
declare
  v_ticket ticketing.tickets;
  v_re_entry text;
  v_scan record;
  v_state text;
  v_outcome text;
  v_reason text;
  v_first_at timestamptz;
  v_first_gate uuid;
  v_leave_until timestamptz;
  v_entries integer := 0;
  v_entry text;
  v_last_at timestamptz;
begin
  select * into strict v_ticket from ticketing.tickets where id = p_ticket;
  select re_entry into strict v_re_entry from ticketing.checkpoints where id = p_checkpoint;
  delete from ticketing.scan_outcomes where ticket_id = p_ticket and checkpoint_id = p_checkpoint;

  -- The ticket's rows are read once, its undos among them: sought by event, while statistics know of few rows, these would be
  -- sought among everybody's.
  for v_scan in
    with log as materialized (
      select * from ticketing.scans where ticket_id = p_ticket and checkpoint_id = p_checkpoint and reason is null
    )
    select scan.*, exists (select from log as undo where undo.undoes = scan.scan_id) as is_undone
    from log as scan
    where scan.kind in ('ENTRY', 'EXIT', 'LEAVE')
    order by scan.counted_at, scan.scan_id collate "C"
  loop
    v_last_at := v_scan.counted_at;
    v_reason := v_scan.fault;
    v_outcome := case
      when v_scan.is_undone then 'UNDONE'
      when v_scan.kind = 'ENTRY' then case
        when v_state is null then null
        when v_state = 'INSIDE' or v_re_entry = 'NONE' then 'CONFLICT'
        when v_state = 'ON_LEAVE' then null
        when v_re_entry = 'FREE' then null
        else 'CONFLICT'
      end
      when v_scan.kind = 'EXIT' then case when coalesce(v_state, 'OUT') = 'OUT' then 'CONFLICT' end
      else case when coalesce(v_state, 'OUT') <> 'INSIDE' then 'CONFLICT' end
    end;
    if v_outcome is null and v_reason is null and v_scan.kind = 'ENTRY' and v_scan.counted_at > v_leave_until then
      v_reason := 'LEAVE_EXPIRED';
    end if;
    if v_outcome is not null or v_reason is not null then
      insert into ticketing.scan_outcomes (event_id, scan_id, ticket_id, checkpoint_id, state, counts_instead, reason)
      values (v_scan.event_id, v_scan.scan_id, p_ticket, p_checkpoint, coalesce(v_outcome, 'OVERRIDE'),
        case v_outcome when 'CONFLICT' then v_entry end, case when v_outcome is null then v_reason end);
    end if;
    continue when v_outcome is not null;

    v_leave_until := case v_scan.kind when 'LEAVE' then v_scan.leave_until end;
    if v_scan.kind = 'ENTRY' then
      v_entries := v_entries + 1;
      v_entry := v_scan.scan_id;
      if v_first_at is null then
        v_first_at := v_scan.counted_at;
        v_first_gate := v_scan.gate_id;
      end if;
      v_state := 'INSIDE';
    else
      v_state := case v_scan.kind when 'EXIT' then 'OUT' else 'ON_LEAVE' end;
    end if;
  end loop;

  if v_entries = 0 then
    delete from ticketing.admissions where ticket_id = p_ticket and checkpoint_id = p_checkpoint;
  else
    insert into ticketing.admissions as admission
      (ticket_id, checkpoint_id, event_id, person_id, state, first_at, first_gate_id, leave_until, entries, entry_scan_id, last_at)
    values
      (p_ticket, p_checkpoint, v_ticket.event_id, coalesce(v_ticket.attendee_id, v_ticket.id), v_state, v_first_at, v_first_gate,
       v_leave_until, v_entries, v_entry, v_last_at)
    on conflict (ticket_id, checkpoint_id) do update set
      state = excluded.state, first_at = excluded.first_at, first_gate_id = excluded.first_gate_id,
      leave_until = excluded.leave_until, entries = excluded.entries, entry_scan_id = excluded.entry_scan_id,
      last_at = excluded.last_at;
  end if;
end $$;
--> statement-breakpoint
-- Takes a scan back by a row of its own. Outcomes besides 'answered': 'forbidden', 'deviceRemoved', 'notFound', 'notYours',
-- 'alreadyUndone', 'idReused'; these write nothing.
create function ticketing.undo_scan(
  p_usher uuid, p_event uuid, p_supervises boolean, p_scan text, p_undone text, p_device text, p_reason text,
  p_within interval, p_at timestamptz
) returns jsonb language plpgsql as $$
declare
  v_scan ticketing.scans;
  v_undone ticketing.scans;
  v_removed timestamptz;
begin
  if not exists (
    select from ticketing.p_usher_events as assignment
    join ticketing.p_ushers as usher on usher.usher_id = assignment.usher_id and usher.status = 'ACTIVE'
    where assignment.usher_id = p_usher and assignment.event_id = p_event
  ) then
    return jsonb_build_object('outcome', 'forbidden');
  end if;
  select removed_at into v_removed from ticketing.devices where event_id = p_event and device_id = p_device;
  if v_removed is not null then
    return jsonb_build_object('outcome', 'deviceRemoved');
  end if;

  select * into v_undone from ticketing.scans where event_id = p_event and scan_id = p_undone;
  if v_undone.ticket_id is null or v_undone.verdict <> 'VALID' or v_undone.kind not in ('ENTRY', 'EXIT', 'LEAVE') then
    return jsonb_build_object('outcome', 'notFound');
  end if;
  perform from ticketing.tickets where id = v_undone.ticket_id for no key update;
  select * into v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  if not found then
    if not p_supervises and (
      v_undone.source = 'ADMIN' or v_undone.device_id <> p_device or v_undone.counted_at < p_at - p_within) then
      return jsonb_build_object('outcome', 'notYours');
    end if;
    if exists (select from ticketing.scans where ticket_id = v_undone.ticket_id and undoes = p_undone) then
      return jsonb_build_object('outcome', 'alreadyUndone');
    end if;
    insert into ticketing.scans
      (event_id, scan_id, kind, medium, code, card_uid, ticket_id, checkpoint_id, gate_id, device_id, usher_id, verdict,
       received_at, counted_at, undoes, note)
    values
      (p_event, p_scan, 'UNDO', v_undone.medium, '', v_undone.card_uid, v_undone.ticket_id, v_undone.checkpoint_id,
       v_undone.gate_id, p_device, p_usher, 'VALID', p_at, p_at, p_undone, p_reason)
    on conflict (event_id, scan_id) do nothing
    returning * into v_scan;
    if found then
      perform ticketing.settle_ticket(v_undone.ticket_id, v_undone.checkpoint_id);
      return ticketing.scan_answer(v_scan);
    end if;
    select * into strict v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  end if;
  if (v_scan.undoes, v_scan.device_id, v_scan.note) is distinct from (p_undone, p_device, p_reason) then
    return jsonb_build_object('outcome', 'idReused');
  end if;
  return ticketing.scan_answer(v_scan);
end $$;
--> statement-breakpoint
-- A ticket as it was at a time: its status by its moves, its epoch by what raised it since.
create function ticketing.ticket_at(p_ticket ticketing.tickets, p_at timestamptz)
returns ticketing.tickets language plpgsql stable as $$
begin
  p_ticket.status := coalesce(
    (select moved_to from ticketing.ticket_moves where ticket_id = p_ticket.id and at <= p_at order by seq desc limit 1),
    (select moved_from from ticketing.ticket_moves where ticket_id = p_ticket.id order by seq limit 1),
    p_ticket.status);
  p_ticket.epoch := p_ticket.epoch
    - (select count(*) from ticketing.ticket_epochs where ticket_id = p_ticket.id and at > p_at);
  return p_ticket;
end $$;
--> statement-breakpoint
-- The ticket that a card meant while it was good: the one that was named, or its holder's only one.
create function ticketing.ticket_of_dead_card(p_event uuid, p_uid text, p_chosen uuid) returns uuid language sql stable as $$
  select case when count(*) = 1 then (array_agg(ticket.id))[1] end
  from ticketing.p_cards as card join ticketing.tickets as ticket on ticket.holder_id = card.holder_id
  where card.uid = p_uid and ticket.event_id = p_event
    and case when p_chosen is null then ticket.attendee_kind = 'SELF' else ticket.id = p_chosen end
$$;
--> statement-breakpoint
-- Stores one scan that a device decided by itself, once, and puts its ticket in order. Outcomes: 'stored', 'unknownCache',
-- 'unknownGate', 'idReused'. Who may upload at all is asked before. Its time counts between the cache's issue and the upload.
create function ticketing.upload_scan(
  p_usher uuid, p_event uuid, p_device text, p_cache uuid, p_scan text, p_kind text, p_medium text, p_gate uuid, p_code text,
  p_fault text, p_ticket uuid, p_number bigint, p_epoch integer, p_uid text, p_chosen uuid, p_leave_minutes integer,
  p_verdict text, p_reason text, p_device_at timestamptz, p_at timestamptz
) returns jsonb language plpgsql as $$
declare
  v_cache ticketing.cache_issues;
  v_event ticketing.events;
  v_checkpoint ticketing.checkpoints;
  v_ticket ticketing.tickets;
  v_scan ticketing.scans;
  v_place record;
  v_fault text := p_fault;
  v_counted timestamptz;
begin
  select * into v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  if not found then
    select * into v_cache from ticketing.cache_issues where id = p_cache and event_id = p_event and device_id = p_device;
    if not found then
      return jsonb_build_object('outcome', 'unknownCache');
    end if;
    select * into v_place from ticketing.find_checkpoint(p_event, p_gate);
    v_checkpoint := v_place.checkpoint;
    if v_place.outcome <> 'found' then
      return jsonb_build_object('outcome', 'unknownGate');
    end if;

    v_counted := least(greatest(p_device_at, v_cache.issued_at), p_at);
    if p_uid is not null then
      -- As an entry also for exits: which ticket is meant must not depend on what was uploaded before.
      select ticket_id, fault into p_ticket, v_fault
      from ticketing.ticket_of_card(p_event, p_uid, p_chosen, 'ENTRY', v_checkpoint, false, v_counted);
      -- What let somebody in may have been lost since; they are inside on their ticket all the same.
      if v_fault = 'CARD_INACTIVE' then
        p_ticket := ticketing.ticket_of_dead_card(p_event, p_uid, p_chosen);
      end if;
    end if;
    if p_ticket is not null then
      select * into v_ticket from ticketing.tickets where id = p_ticket for no key update;
    end if;
    select * into strict v_event from ticketing.events where id = p_event;
    -- Whether scanning was open then is not known any more, and what the person did since is for the order of scans to say.
    v_event.status := 'PUBLISHED';
    v_event.scanning := 'OPEN';
    v_fault := case when p_verdict = 'VALID' then ticketing.refusal(
      case p_kind when 'ENTRY' then 'ENTRY' else 'ACTIVITY' end, v_fault, v_event, v_checkpoint,
      case when v_ticket.id is not null then ticketing.ticket_at(v_ticket, v_counted) end, null, p_number, p_epoch, false,
      v_counted, v_counted) end;

    insert into ticketing.scans
      (event_id, scan_id, kind, medium, source, code, card_uid, chosen_ticket_id, ticket_id, checkpoint_id, gate_id, device_id,
       usher_id, verdict, reason, leave_minutes, leave_until, device_at, received_at, counted_at, cache_id, fault, flags)
    values
      (p_event, p_scan, p_kind, p_medium, 'OFFLINE', p_code, p_uid, p_chosen,
       case when v_ticket.event_id = p_event then v_ticket.id end, v_checkpoint.id, p_gate, p_device, p_usher, p_verdict, p_reason,
       p_leave_minutes,
       case when p_verdict = 'VALID' and p_kind = 'LEAVE'
         then v_counted + make_interval(mins => coalesce(p_leave_minutes, v_checkpoint.leave_minutes)) end,
       p_device_at, p_at, v_counted, p_cache, v_fault,
       array_remove(array[
         case when p_device_at > v_cache.expires_at then 'STALE_CACHE' end,
         case when p_device_at <> v_counted then 'CLOCK' end], null))
    on conflict (event_id, scan_id) do nothing
    returning * into v_scan;
    if found then
      if v_scan.verdict = 'VALID' and v_scan.ticket_id is not null then
        perform ticketing.settle_ticket(v_scan.ticket_id, v_scan.checkpoint_id);
      end if;
    else
      select * into strict v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
    end if;
  end if;

  -- A scan that was answered online without the answer arriving is the same scan, if the device came to the same verdict.
  if (v_scan.code, v_scan.gate_id, v_scan.device_id, v_scan.kind, v_scan.medium, v_scan.chosen_ticket_id, v_scan.leave_minutes,
      v_scan.verdict)
    is distinct from (p_code, p_gate, p_device, p_kind, p_medium, p_chosen, p_leave_minutes, p_verdict)
    or v_scan.source = 'OFFLINE' and (v_scan.reason, v_scan.device_at, v_scan.cache_id)
    is distinct from (p_reason, p_device_at, p_cache) then
    return jsonb_build_object('outcome', 'idReused');
  end if;
  return jsonb_build_object('outcome', 'stored', 'verdict', v_scan.verdict) || ticketing.settled_state(v_scan);
end $$;
--> statement-breakpoint
-- A scan as reports name it: which gate, when, by which device and whom.
create function ticketing.counting_scan(p_event uuid, p_scan text) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'scanId', scan.scan_id, 'countedAt', scan.counted_at, 'deviceId', scan.device_id, 'usherName', usher.name,
    'gate', case when gate.id is not null then jsonb_build_object('id', gate.id, 'name', gate.name) end)
  from ticketing.scans as scan
  left join ticketing.gates as gate on gate.id = scan.gate_id
  left join ticketing.p_ushers as usher on usher.usher_id = scan.usher_id
  where scan.event_id = p_event and scan.scan_id = p_scan
$$;
--> statement-breakpoint
-- What became of a scan as far as is known now.
create function ticketing.settled_state(p_scan ticketing.scans) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'state', case
      when p_scan.verdict <> 'VALID' or p_scan.kind in ('UNDO', 'ACTIVITY') then 'NONE'
      when outcome.state is not null then outcome.state
      -- Somebody was let in on what is no ticket of this event.
      when p_scan.ticket_id is null then 'OVERRIDE'
      else 'COUNTED'
    end,
    'overrideReason', case when outcome.state = 'OVERRIDE' then outcome.reason
      when p_scan.ticket_id is null then p_scan.fault end,
    'flags', to_jsonb(p_scan.flags),
    'countsInstead', ticketing.counting_scan(p_scan.event_id, outcome.counts_instead))
  from (select 1) as one
  left join ticketing.scan_outcomes as outcome on outcome.event_id = p_scan.event_id and outcome.scan_id = p_scan.scan_id
$$;
