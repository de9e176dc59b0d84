-- Rows from before these columns.
update ticketing.scans set counted_at = received_at;
--> statement-breakpoint
update ticketing.admissions set last_at = first_at;
--> statement-breakpoint
alter table ticketing.refund_requests
  add constraint refund_requests_ticket_id_fk foreign key (ticket_id) references ticketing.tickets (id),
  add constraint refund_requests_event_id_fk foreign key (event_id) references ticketing.events (id);
--> statement-breakpoint
-- What was written at gates and about tickets' lives is added to and never changed.
revoke update, delete, truncate on ticketing.scan_blocks, ticketing.ticket_moves from gatehouse_ticketing;
--> statement-breakpoint
create function ticketing.fill_ticket_search() returns trigger language plpgsql as $$
begin
  new.search := ticketing.name_words(case new.attendee_kind
    when 'SELF' then (select name from ticketing.p_attendees where customer_id = new.holder_id)
    else new.attendee_name end);
  return new;
end $$;
--> statement-breakpoint
create trigger tickets_fill_search before insert or update of holder_id, attendee_kind, attendee_name on ticketing.tickets
  for each row execute function ticketing.fill_ticket_search();
--> statement-breakpoint
-- What an offline cache holds changes with these rows; their transaction is what a delta reads from.
create function ticketing.note_change() returns trigger language plpgsql as $$
begin
  new.changed_by := pg_current_xact_id();
  return new;
end $$;
--> statement-breakpoint
create trigger tickets_note_change before update on ticketing.tickets
  for each row execute function ticketing.note_change();
--> statement-breakpoint
create trigger admissions_note_change before update on ticketing.admissions
  for each row execute function ticketing.note_change();
--> statement-breakpoint
create trigger p_cards_note_change before update on ticketing.p_cards
  for each row execute function ticketing.note_change();
--> statement-breakpoint
-- An admission that is taken back is a change of its ticket.
create function ticketing.note_undone_admission() returns trigger language plpgsql as $$
begin
  update ticketing.tickets set epoch = epoch where id = old.ticket_id;
  return null;
end $$;
--> statement-breakpoint
create trigger admissions_note_undone after delete on ticketing.admissions
  for each row execute function ticketing.note_undone_admission();
--> statement-breakpoint
-- A person's name, photo and the rest are shown with every ticket they hold; naming the column has the triggers above run.
create function ticketing.refresh_tickets_of_attendee() returns trigger language plpgsql as $$
begin
  -- In the order in which a refund of several tickets locks them: in another one the two would wait for one another.
  perform from ticketing.tickets where holder_id = new.customer_id order by id for no key update;
  update ticketing.tickets set holder_id = holder_id where holder_id = new.customer_id;
  return null;
end $$;
--> statement-breakpoint
create trigger p_attendees_refresh_tickets after insert or update on ticketing.p_attendees
  for each row execute function ticketing.refresh_tickets_of_attendee();
--> statement-breakpoint
update ticketing.tickets set holder_id = holder_id;
--> statement-breakpoint
create function ticketing.keep_ticket_move() returns trigger language plpgsql as $$
begin
  insert into ticketing.ticket_moves (ticket_id, moved_from, moved_to, at)
  values (new.id, old.status, new.status, clock_timestamp());
  return null;
end $$;
--> statement-breakpoint
create trigger tickets_keep_move after update of status on ticketing.tickets
  for each row when (old.status is distinct from new.status) execute function ticketing.keep_ticket_move();
--> statement-breakpoint
create trigger transfers_status_move before update of status on ticketing.transfers
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"PENDING": ["ACCEPTED", "DECLINED", "CANCELLED", "EXPIRED"]}');
--> statement-breakpoint
create trigger refund_requests_status_move before update of status on ticketing.refund_requests
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"OPEN": ["APPROVED", "REJECTED", "WITHDRAWN"]}');
--> statement-breakpoint
create trigger edit_requests_status_move before update of status on ticketing.edit_requests
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"OPEN": ["APPROVED", "REJECTED", "WITHDRAWN"]}');
--> statement-breakpoint
create trigger refunds_status_move before update of status on ticketing.refunds
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"PENDING": ["SUCCEEDED"]}');
--> statement-breakpoint
create trigger incidents_status_move before update of status on ticketing.incidents
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"OPEN": ["IN_REVIEW"], "IN_REVIEW": ["RESOLVED", "DISMISSED"]}');
