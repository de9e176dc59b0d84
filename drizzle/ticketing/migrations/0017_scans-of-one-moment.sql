-- Scans of a device whose clock is wrong all count at one moment, the first or the last that the server can vouch for. Among them
-- the device's own clock still says which came before which; their ids say nothing.
do $$
declare
  v_function constant text := pg_get_functiondef('ticketing.settle_ticket(uuid, uuid)'::regprocedure);
  v_before constant text := 'order by scan.counted_at, scan.scan_id collate "C"';
  v_after constant text := 'order by scan.counted_at, coalesce(scan.device_at, scan.counted_at), scan.scan_id collate "C"';
begin
  if position(v_before in v_function) = 0 then
    raise 'ticketing.settle_ticket orders scans otherwise than this migration expects.';
  end if;
  execute replace(v_function, v_before, v_after);
end $$;
