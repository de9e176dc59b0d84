-- Puts on the log what a client reports of itself. Outcomes: 'logged' with the row's number, 'forbidden', 'deviceRemoved',
-- 'noGate', 'manyCheckpoints', 'idReused'; all but the first write nothing.
create function ticketing.log_activity(
  p_usher uuid, p_event uuid, p_scan text, p_gate uuid, p_device text, p_note text, p_device_at timestamptz, p_at timestamptz
) returns jsonb language plpgsql as $$
declare
  v_place record;
  v_scan ticketing.scans;
begin
  if not exists (
    select from ticketing.p_usher_events as assignment
    join ticketing.p_ushers as usher on usher.usher_id = assignment.usher_id and usher.status = 'ACTIVE'
    join ticketing.events as event on event.id = assignment.event_id
    where assignment.usher_id = p_usher and assignment.event_id = p_event
  ) then
    return jsonb_build_object('outcome', 'forbidden');
  end if;
  if exists (
    select from ticketing.devices where event_id = p_event and device_id = p_device and removed_at is not null
  ) then
    return jsonb_build_object('outcome', 'deviceRemoved');
  end if;
  select * into v_place from ticketing.find_checkpoint(p_event, p_gate);
  if v_place.outcome <> 'found' then
    return jsonb_build_object('outcome', v_place.outcome);
  end if;

  insert into ticketing.scans
    (event_id, scan_id, kind, code, checkpoint_id, gate_id, device_id, usher_id, verdict, device_at, received_at, counted_at, note)
  values
    (p_event, p_scan, 'ACTIVITY', '', (v_place.checkpoint).id, p_gate, p_device, p_usher, 'VALID', p_device_at, p_at, p_at, p_note)
  on conflict (event_id, scan_id) do nothing
  returning * into v_scan;
  if not found then
    -- In READ COMMITTED this sees the row that was in the way, also one committed a moment ago.
    select * into strict v_scan from ticketing.scans where event_id = p_event and scan_id = p_scan;
    if (v_scan.kind, v_scan.note, v_scan.gate_id, v_scan.device_id, v_scan.device_at)
      is distinct from ('ACTIVITY', p_note, p_gate, p_device, p_device_at) then
      return jsonb_build_object('outcome', 'idReused');
    end if;
  end if;
  return jsonb_build_object('outcome', 'logged', 'seq', v_scan.seq::text);
end $$;
--> statement-breakpoint
-- What a block of the log comes to: how many rows it has, and the hash of what it says of itself, of the block before it, and
-- of every column of its rows in their order. Columns without a value are left out, so that one that is added later to the
-- table, without a default, leaves the hashes of before as they were.
create function ticketing.scan_block_digest(
  p_number integer, p_from xid8, p_before xid8, p_sealed_at timestamptz, p_previous bytea, out row_count integer, out hash bytea
) language sql stable set timezone = 'UTC' as $$
  select
    count(*)::integer,
    sha256(
      p_previous
      || convert_to(jsonb_build_array(p_number, p_from::text, p_before::text, p_sealed_at, count(*))::text, 'UTF8')
      || coalesce(
        string_agg(sha256(convert_to(jsonb_strip_nulls(to_jsonb(scan))::text, 'UTF8')), ''::bytea order by scan.seq), ''::bytea))
  from ticketing.scans as scan where scan.written_by >= p_from and scan.written_by < p_before
$$;
--> statement-breakpoint
-- Seals the rows of transactions that have ended into the next block, about p_rows_max at most, and answers how many; 0 where
-- there are none or where somebody else is at it. A transaction that is still running wrote its rows under a later number than
-- the block ends with, so that none is left out.
create function ticketing.seal_scans(p_at timestamptz, p_rows_max integer) returns integer language plpgsql as $$
declare
  v_last ticketing.scan_blocks;
  v_from xid8;
  v_before xid8;
  v_cut xid8;
  v_at timestamptz := date_trunc('milliseconds', p_at);
  v_previous bytea;
  v_rows integer;
  v_hash bytea;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('gatehouse scan chain', 0)) then
    return 0;
  end if;
  select * into v_last from ticketing.scan_blocks order by number desc limit 1;
  v_from := coalesce(v_last.written_before, '0'::xid8);
  v_before := pg_snapshot_xmin(pg_current_snapshot());
  select written_by into v_cut from ticketing.scans
  where written_by >= v_from and written_by < v_before order by written_by, seq offset p_rows_max - 1 limit 1;
  if found then
    -- A transaction is never in two blocks.
    v_before := (v_cut::text::bigint + 1)::text::xid8;
  end if;
  v_previous := coalesce(v_last.hash, decode(repeat('00', 32), 'hex'));
  select digest.row_count, digest.hash into v_rows, v_hash
  from ticketing.scan_block_digest(coalesce(v_last.number, 0) + 1, v_from, v_before, v_at, v_previous) as digest;
  if v_rows = 0 then
    return 0;
  end if;
  insert into ticketing.scan_blocks (number, written_from, written_before, rows, previous_hash, hash, sealed_at)
  values (coalesce(v_last.number, 0) + 1, v_from, v_before, v_rows, v_previous, v_hash, v_at);
  return v_rows;
end $$;
