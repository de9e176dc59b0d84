-- A ticket as a device without a network sees it, once it has its code.
create function ticketing.cached_ticket(p_ticket ticketing.tickets) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'ticketId', p_ticket.id,
    'typeId', p_ticket.type_id,
    'status', p_ticket.status,
    'epoch', p_ticket.epoch,
    'attendee', ticketing.attendee_of(p_ticket.id),
    'admissions', coalesce((
      select jsonb_agg(jsonb_build_object(
        'checkpointId', checkpoint_id, 'state', state, 'firstAt', first_at, 'firstGateId', first_gate_id,
        'leaveUntil', leave_until) order by checkpoint_id)
      from ticketing.admissions where ticket_id = p_ticket.id
    ), '[]'))
$$;
--> statement-breakpoint
-- A card as a device sees it, with its holder's tickets here; null for one that opens nothing here.
create function ticketing.cached_card(p_event uuid, p_card uuid) returns jsonb language sql stable as $$
  select case when count(*) > 0 then jsonb_build_object(
    'uid', min(held.uid), 'tickets', jsonb_agg(ticketing.cached_ticket(held.ticket) order by (held.ticket).id)) end
  from (
    select card.uid, ticket
    from ticketing.p_cards as card join ticketing.tickets as ticket on ticket.holder_id = card.holder_id
    where card.card_id = p_card and card.is_active and ticket.event_id = p_event and ticket.status in ('VALID', 'BLOCKED')
    order by ticket.id limit 20
  ) as held
$$;
