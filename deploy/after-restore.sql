-- Run once on a database that was restored from a dump, or moved to another server without its transaction ids, by its owner
-- and before anything of Gatehouse starts:
--
--     psql "$DATABASE_URL" --set ON_ERROR_STOP=1 --file deploy/after-restore.sql
--
-- Ledgers and the lists of scanners go by the ids of the transactions that wrote their rows. A new server counts from the
-- beginning again: what is written then would be taken for old. This uses up ids until the next is above all that the rows
-- know. Some 100,000 go in a second; further than 500 million it refuses, where `pg_resetwal` with --next-transaction-id and
-- --epoch on the stopped server does the same at once.
do $$
declare
  v_column record;
  v_found bigint;
  v_known bigint := 0;
begin
  for v_column in
    select format('%I.%I', nspname, relname) as of_table, quote_ident(attname) as name
    from pg_attribute
    join pg_class on pg_class.oid = attrelid and relkind in ('r', 'p')
    join pg_namespace on pg_namespace.oid = relnamespace
    where atttypid = 'xid8'::regtype and attnum > 0 and not attisdropped and nspname !~ '^(pg_|information_schema)'
  loop
    execute format('select max(%s::text::bigint) from %s', v_column.name, v_column.of_table) into v_found;
    v_known := greatest(v_known, v_found);
  end loop;
  if v_known - pg_current_xact_id()::text::bigint > 500000000 then
    raise exception 'The rows know transaction %, which is too far to go by steps: see the head of this file.', v_known;
  end if;
  while pg_current_xact_id()::text::bigint <= v_known loop
    commit;
  end loop;
end $$;
