-- What a block comes to: how many journals and entries it has, and the hash of what it says of itself, of the block before it,
-- and of every column of its rows in their order. Columns without a value are left out, so that one that is added later to a
-- table, without a default, leaves the hashes of before as they were; what a memo says is taken as it is.
create function {schema}.ledger_block_digest(
  p_number integer, p_from xid8, p_before xid8, p_sealed_at timestamptz, p_previous bytea, out row_count integer, out hash bytea
) language sql stable set timezone = 'UTC' set search_path = pg_catalog, pg_temp as $$
  with sealed as materialized (
    select * from {schema}.ledger_journals where xact >= p_from and xact < p_before
  ), digests as (
    select id, 0 as line, sha256(convert_to(jsonb_strip_nulls(to_jsonb(sealed) - 'memo')::text || memo::text, 'UTF8')) as digest
    from sealed
    union all
    select entry.journal_id, entry.line, sha256(convert_to(jsonb_strip_nulls(to_jsonb(entry))::text, 'UTF8'))
    from sealed join {schema}.ledger_entries as entry on entry.journal_id = sealed.id
  )
  select
    count(*)::integer,
    sha256(
      p_previous
      || convert_to(jsonb_build_array(p_number, p_from::text, p_before::text, p_sealed_at, count(*))::text, 'UTF8')
      || coalesce(string_agg(digest, ''::bytea order by id, line), ''::bytea))
  from digests
$$;
--> statement-breakpoint
-- Seals what was posted by transactions that have ended into the next block, about so many journals at most, and answers how
-- many rows it has; 0 where there are none or where somebody else is at it. A transaction that is still running posts under a
-- later number than the block ends with, so that none is left out.
create function {schema}.seal_ledger(p_journals_max integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_last {schema}.ledger_blocks;
  v_from xid8;
  v_before xid8;
  v_cut xid8;
  v_at timestamptz := date_trunc('milliseconds', clock_timestamp());
  v_previous bytea;
  v_rows integer;
  v_hash bytea;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('{schema}.ledger_blocks', 0)) then
    return 0;
  end if;
  select * into v_last from {schema}.ledger_blocks order by number desc limit 1;
  v_from := coalesce(v_last.before_xact, '0'::xid8);
  v_before := pg_snapshot_xmin(pg_current_snapshot());
  select xact into v_cut from {schema}.ledger_journals
  where xact >= v_from and xact < v_before order by xact offset p_journals_max - 1 limit 1;
  if found then
    -- A transaction is never in two blocks.
    v_before := (v_cut::text::bigint + 1)::text::xid8;
  end if;
  v_previous := coalesce(v_last.hash, decode(repeat('00', 32), 'hex'));
  select digest.row_count, digest.hash into v_rows, v_hash
  from {schema}.ledger_block_digest(coalesce(v_last.number, 0) + 1, v_from, v_before, v_at, v_previous) as digest;
  if v_rows = 0 then
    return 0;
  end if;
  insert into {schema}.ledger_blocks (number, from_xact, before_xact, row_count, previous_hash, hash, sealed_at)
  values (coalesce(v_last.number, 0) + 1, v_from, v_before, v_rows, v_previous, v_hash, v_at);
  return v_rows;
end $$;
--> statement-breakpoint
-- The numbers of blocks that do not follow the one before them, and of those of the newest so many, below a number if one is
-- given, that do not hash to what they say.
create function {schema}.verify_ledger_blocks(p_limit integer, p_before integer default null) returns setof integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  select number from (
    select *, lag(number, 1, 0) over chain as last_number, lag(before_xact, 1, '0'::xid8) over chain as last_before,
      lag(hash, 1, decode(repeat('00', 32), 'hex')) over chain as last_hash
    from {schema}.ledger_blocks window chain as (order by number)
  ) as block
  where number <> last_number + 1 or from_xact <> last_before or previous_hash <> last_hash
  union
  select block.number
  from (select * from {schema}.ledger_blocks
    where p_before is null or number < p_before order by number desc limit p_limit) as block
  cross join lateral {schema}.ledger_block_digest(
    block.number, block.from_xact, block.before_xact, block.sealed_at, block.previous_hash) as digest
  where block.row_count <> digest.row_count or block.hash <> digest.hash
  order by 1
$$;
--> statement-breakpoint
