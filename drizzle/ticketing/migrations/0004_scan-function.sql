-- What a scan answers: read from its row, so that the same scan id gives the same verdict for ever.
create function ticketing.scan_answer(p_scan ticketing.scans) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'outcome', 'answered',
    'scanId', p_scan.scan_id,
    'verdict', p_scan.verdict,
    'reason', p_scan.reason,
    'receivedAt', p_scan.received_at,
    'firstAt', p_scan.first_at,
    'firstGate', (select jsonb_build_object('id', id, 'name', name) from ticketing.gates where id = p_scan.first_gate_id),
    'ticketType', (
      select jsonb_build_object('id', type.id, 'name', type.name)
      from ticketing.tickets as ticket join ticketing.ticket_types as type on type.id = ticket.type_id
      where ticket.id = p_scan.ticket_id
    ),
    'attendee', (
      select case ticket.attendee_kind
        when 'SELF' then jsonb_build_object(
          'name', coalesce(holder.name, ticket.attendee_name), 'photoUrl', holder.photo_url, 'bloodType', holder.blood_type,
          'emergencyContact', holder.emergency_contact, 'labels', coalesce(holder.labels, '{}'),
          'dependents', coalesce(holder.dependents, '[]'))
        -- A dependent has the customer's contact. One who was removed since keeps the name the ticket was issued with.
        when 'DEPENDENT' then jsonb_build_object(
          'name', ticket.attendee_name, 'photoUrl', dependent ->> 'photoUrl', 'bloodType', dependent ->> 'bloodType',
          'emergencyContact', holder.emergency_contact, 'labels', '[]'::jsonb, 'dependents', '[]'::jsonb)
        else jsonb_build_object('name', ticket.attendee_name, 'labels', '[]'::jsonb, 'dependents', '[]'::jsonb)
      end
      from ticketing.tickets as ticket
      left join ticketing.p_attendees as holder on holder.customer_id = ticket.holder_id
      left join lateral jsonb_array_elements(holder.dependents) as dependent
        on dependent ->> 'dependentId' = ticket.attendee_id::text
      where ticket.id = p_scan.ticket_id
    )
  )
$$;
--> statement-breakpoint
-- Decides one entry, records it and admits, in one statement of the caller. Outcomes besides 'answered': 'forbidden', 'noGate',
-- 'manyCheckpoints', 'idReused'; these write nothing. p_fault is what the code's text and signature failed at already.
create function ticketing.scan_ticket(
  p_usher uuid, p_event uuid, p_scan text, p_gate uuid, p_device text, p_code text,
  p_fault text, p_ticket uuid, p_number bigint, p_epoch integer,
  p_accept_unpaid boolean, p_device_at timestamptz, p_at timestamptz
) returns jsonb language plpgsql as $$
declare
  v_event ticketing.events;
  v_checkpoint ticketing.checkpoints;
  v_ticket ticketing.tickets;
  v_type ticketing.ticket_types;
  v_admission ticketing.admissions;
  v_scan ticketing.scans;
  v_count integer;
  v_reason text;
begin
  select event.* into v_event
  from ticketing.p_usher_events as assignment
  join ticketing.p_ushers as usher on usher.usher_id = assignment.usher_id and usher.status = 'ACTIVE'
  join ticketing.events as event on event.id = assignment.event_id
  where assignment.usher_id = p_usher and assignment.event_id = p_event;
  if not found then
    return jsonb_build_object('outcome', 'forbidden');
  end if;

  select checkpoint.* into v_checkpoint
  from ticketing.checkpoints as checkpoint
  where checkpoint.event_id = p_event
    and (p_gate is null or checkpoint.id = (select checkpoint_id from ticketing.gates where id = p_gate))
  order by checkpoint.id limit 1;
  if not found then
    return jsonb_build_object('outcome', 'noGate');
  end if;
  if p_gate is null then
    select count(*) into v_count from ticketing.checkpoints where event_id = p_event;
    if v_count > 1 then
      return jsonb_build_object('outcome', 'manyCheckpoints');
    end if;
  end if;

  select * into v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  if not found then
    if p_ticket is not null then
      -- Scans of one ticket queue up here; each then sees what the one before it did. Scans of different tickets never meet.
      select * into v_ticket from ticketing.tickets where id = p_ticket for no key update;
      select * into v_type from ticketing.ticket_types where id = v_ticket.type_id;
      select * into v_admission from ticketing.admissions where ticket_id = p_ticket and checkpoint_id = v_checkpoint.id;
    end if;

    -- The first refusal wins.
    v_reason := case
      when p_fault is not null then p_fault
      when p_number <> v_event.number then 'WRONG_EVENT'
      when v_ticket.id is null then 'UNKNOWN_TICKET'
      when v_ticket.event_id <> p_event then 'WRONG_EVENT'
      when v_ticket.status = 'CANCELLED' then 'CANCELLED'
      when v_ticket.status in ('REFUNDING', 'REFUNDED') then 'REFUNDED'
      when v_ticket.status = 'BLOCKED' then 'BLOCKED'
      when v_ticket.epoch <> p_epoch then coalesce(
        (select cause from ticketing.ticket_epochs where ticket_id = p_ticket and epoch = p_epoch + 1), 'REISSUED')
      -- A ticket whose order expired is PENDING too, and its place may be somebody else's.
      when v_ticket.status = 'PENDING' and not (p_accept_unpaid and v_event.admits_unpaid and exists (
        select from ticketing.orders where id = v_ticket.order_id and status = 'HELD')) then 'UNPAID'
      when v_event.status = 'CANCELLED' then 'EVENT_CANCELLED'
      when v_event.status <> 'PUBLISHED' or v_event.scanning <> 'OPEN' then 'SCANNING_CLOSED'
      when p_at < v_type.valid_from then 'TOO_EARLY'
      when p_at > v_type.valid_until then 'TOO_LATE'
      when not v_ticket.type_id = any (v_checkpoint.type_ids) then 'WRONG_TYPE'
      when v_admission.state is null then null
      when v_admission.state = 'INSIDE' or v_checkpoint.re_entry = 'NONE' then 'ALREADY_ADMITTED'
      when v_admission.state = 'ON_LEAVE' then case when p_at > v_admission.leave_until then 'LEAVE_EXPIRED' end
      when v_checkpoint.re_entry = 'FREE' then null
      else 'ALREADY_ADMITTED'
    end;

    insert into ticketing.scans
      (event_id, scan_id, code, ticket_id, checkpoint_id, gate_id, device_id, usher_id, verdict, reason,
       first_at, first_gate_id, device_at, received_at)
    values
      (p_event, p_scan, p_code, case when v_ticket.event_id = p_event then v_ticket.id end, v_checkpoint.id, p_gate, p_device,
       p_usher,
       case
         when v_reason is null then 'VALID'
         when v_reason in ('NOT_OURS', 'UNKNOWN_TICKET') then 'NOT_FOUND'
         when v_reason = 'ALREADY_ADMITTED' then 'ALREADY_SCANNED'
         else 'INVALID'
       end,
       v_reason,
       case when v_reason is null then coalesce(v_admission.first_at, p_at) else v_admission.first_at end,
       case when v_reason is null and v_admission.ticket_id is null then p_gate else v_admission.first_gate_id end,
       p_device_at, p_at)
    on conflict (event_id, scan_id) do nothing
    returning * into v_scan;

    if found then
      if v_reason is null then
        insert into ticketing.admissions
          (ticket_id, checkpoint_id, event_id, person_id, state, first_at, first_gate_id, entries)
        values
          (v_ticket.id, v_checkpoint.id, p_event, coalesce(v_ticket.attendee_id, v_ticket.id), 'INSIDE', p_at, p_gate, 1)
        on conflict (ticket_id, checkpoint_id) do update
          set state = 'INSIDE', leave_until = null, entries = ticketing.admissions.entries + 1;
      end if;
      return ticketing.scan_answer(v_scan);
    end if;

    -- The same scan id was answered while this one waited; in READ COMMITTED the next statement sees that row.
    select * into strict v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
  end if;

  if (v_scan.code, v_scan.gate_id, v_scan.device_id) is distinct from (p_code, p_gate, p_device) then
    return jsonb_build_object('outcome', 'idReused');
  end if;
  return ticketing.scan_answer(v_scan);
end $$;
