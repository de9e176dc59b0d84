-- The transition tables of domain/*-status.ts, held by the database: whoever writes a status, only these moves are possible.

create function ticketing.check_status_move() returns trigger language plpgsql as $$
begin
  if not coalesce(tg_argv[0]::jsonb -> old.status ? new.status, false) then
    raise exception '% cannot go from % to %', tg_table_name, old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger orders_status_move before update of status on ticketing.orders
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"HELD": ["CONFIRMED", "EXPIRED", "CANCELLED"], "EXPIRED": ["CONFIRMED"]}');
--> statement-breakpoint
create trigger tickets_status_move before update of status on ticketing.tickets
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move(
    '{"PENDING": ["VALID", "CANCELLED"], "VALID": ["BLOCKED", "REFUNDING", "CANCELLED"], "BLOCKED": ["VALID"], "REFUNDING": ["REFUNDED"]}'
  );
--> statement-breakpoint
create trigger events_status_move before update of status on ticketing.events
  for each row when (old.status is distinct from new.status)
  execute function ticketing.check_status_move('{"DRAFT": ["PUBLISHED", "CANCELLED"], "PUBLISHED": ["COMPLETED", "CANCELLED"]}');
--> statement-breakpoint
-- The log of scans is added to and never changed: the subgraph's own role cannot.
revoke update, delete, truncate on ticketing.scans from gatehouse_ticketing;
