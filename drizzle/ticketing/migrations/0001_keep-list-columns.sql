-- Lists of events filter and sort by columns of one table. What they take from other tables is kept here, so that no writer can forget it.

create function ticketing.fill_event_search() returns trigger language plpgsql as $$
declare
  v_venue ticketing.venues;
  v_organizer text;
begin
  select * into v_venue from ticketing.venues where id = new.venue_id;
  select name into v_organizer from ticketing.p_organizers where organizer_id = new.organizer_id;
  new.city := lower(coalesce(v_venue.city, ''));
  -- The simple configuration takes words as they are: names of events and places come in many languages.
  new.search :=
    setweight(to_tsvector('simple', new.name), 'A') ||
    setweight(to_tsvector('simple', concat_ws(' ', v_venue.name, v_venue.city, v_organizer)), 'B') ||
    setweight(to_tsvector('simple', new.description), 'C');
  return new;
end $$;
--> statement-breakpoint
create trigger events_fill_search before insert or update of name, description, venue_id, organizer_id on ticketing.events
  for each row execute function ticketing.fill_event_search();
--> statement-breakpoint
create function ticketing.refresh_events_of_venue() returns trigger language plpgsql as $$
begin
  update ticketing.events set venue_id = new.id where venue_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger venues_refresh_events after update of name, city on ticketing.venues
  for each row when (old.name is distinct from new.name or old.city is distinct from new.city)
  execute function ticketing.refresh_events_of_venue();
--> statement-breakpoint
create function ticketing.refresh_events_of_organizer() returns trigger language plpgsql as $$
begin
  update ticketing.events set organizer_id = new.organizer_id where organizer_id = new.organizer_id;
  return null;
end $$;
--> statement-breakpoint
create trigger p_organizers_refresh_events after insert or update of name on ticketing.p_organizers
  for each row execute function ticketing.refresh_events_of_organizer();
--> statement-breakpoint
create function ticketing.fill_event_prices() returns trigger language plpgsql as $$
declare
  v_event uuid := case tg_op when 'DELETE' then old.event_id else new.event_id end;
begin
  update ticketing.events as event
  set price_from_minor = priced.lowest, price_to_minor = priced.highest
  from (
    select min(total_minor) as lowest, max(total_minor) as highest
    from ticketing.ticket_types
    where event_id = v_event and not hidden
  ) as priced
  where event.id = v_event
    and (event.price_from_minor, event.price_to_minor) is distinct from (priced.lowest, priced.highest);
  return null;
end $$;
--> statement-breakpoint
create trigger ticket_types_fill_prices
  after insert or delete or update of price_minor, fee_minor, tax_minor, hidden on ticketing.ticket_types
  for each row execute function ticketing.fill_event_prices();
