-- Whoever posts into a month in order to close it takes the month first: postings under way end before, others wait. Taken
-- after a posting of one's own, it could wait for somebody who waits for that one.
create function {schema}.lock_ledger_period(p_month date) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('{schema}.ledger_periods', p_month - date '2000-01-01'))
$$;
--> statement-breakpoint
-- Closes a month once every posting into it that is under way has ended. Closing it again changes nothing.
create function {schema}.close_ledger_period(p_month date, p_actor uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform {schema}.lock_ledger_period(p_month);
  -- After the wait, and not when this transaction began: postings that it waited for are older than the close.
  insert into {schema}.ledger_periods (month, closed_by, closed_at) values (p_month, p_actor, clock_timestamp())
  on conflict do nothing;
  return found;
end $$;
--> statement-breakpoint
