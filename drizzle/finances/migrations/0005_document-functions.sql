
create function finances.issue_document(
  p_series text, p_prefix text, p_kind text, p_source_id text, p_owner_id uuid, p_corrects uuid,
  p_journal_id uuid, p_snapshot jsonb, p_issued_at timestamptz
) returns setof finances.documents language plpgsql as $$
declare
  v_number bigint;
  v_prefix text;
  v_label text;
begin
  return query select * from finances.documents where kind = p_kind and source_id = p_source_id;
  if found then return; end if;

  -- Issuers of a series queue here until the one before has committed, or has rolled back and given the number back with
  -- everything else. A sequence would be faster and leave gaps.
  loop
    update finances.series set next = next + 1 where name = p_series returning next - 1, prefix into v_number, v_prefix;
    exit when found;
    -- Its first document. Whoever begins the series at the same time is waited for, by its name or its prefix.
    insert into finances.series (name, prefix, next) values (p_series, p_prefix, 1) on conflict do nothing;
    if not found and exists (select from finances.series where prefix = p_prefix and name <> p_series) then
      raise exception 'another series has the prefix %', p_prefix using errcode = 'unique_violation';
    end if;
  end loop;
  -- lpad alone would cut the number that is longer.
  v_label := v_prefix || lpad(v_number::text, greatest(6, length(v_number::text)), '0');

  return query
    insert into finances.documents (
      series, number, label, kind, source_id, owner_id, corrects, currency, total_minor, journal_id, snapshot, issued_at
    ) values (
      p_series, v_number, v_label, p_kind, p_source_id, p_owner_id, p_corrects, p_snapshot ->> 'currency',
      (p_snapshot #>> '{totals,totalMinor}')::bigint, p_journal_id, p_snapshot || jsonb_build_object('label', v_label),
      p_issued_at
    ) on conflict (kind, source_id) do nothing
    returning *;
  if found then return; end if;

  -- Another issued it while this one waited. The number is still ours alone, so it can go back.
  update finances.series set next = v_number where name = p_series;
  return query select * from finances.documents where kind = p_kind and source_id = p_source_id;
end $$;
--> statement-breakpoint

create function finances.check_issue() returns trigger language plpgsql as $$
declare
  v_corrected finances.documents;
  v_credited numeric;
begin
  -- With uniqueness and without deletion this makes a series gapless, by induction.
  if new.number > 1 and not exists (
    select from finances.documents where series = new.series and number = new.number - 1
  ) then
    raise exception 'series % has no document before number %', new.series, new.number using errcode = 'check_violation';
  end if;

  if new.corrects is not null then
    -- Two credit notes of one document queue up, or each would miss the other's amount.
    select * into v_corrected from finances.documents where id = new.corrects for no key update;
    if v_corrected.kind = 'CREDIT_NOTE' or v_corrected.currency <> new.currency then
      raise exception 'document % cannot be corrected by %', v_corrected.label, new.label using errcode = 'check_violation';
    end if;
    select coalesce(sum(total_minor), 0) into v_credited from finances.documents where corrects = new.corrects;
    if v_corrected.total_minor + v_credited + new.total_minor < 0 then
      raise exception 'more is given back than document % took', v_corrected.label using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger documents_check_issue before insert on finances.documents
  for each row execute function finances.check_issue();
--> statement-breakpoint

create function finances.keep_issued() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.pdf_sha256 is null then old.pdf_sha256 := new.pdf_sha256; end if;
    -- Byte by byte: JSON that only means the same is not what was issued.
    if new *= old then return new; end if;
  end if;
  raise exception 'an issued document is never changed or deleted: a credit note corrects it' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger documents_keep_issued before update or delete on finances.documents
  for each row execute function finances.keep_issued();
--> statement-breakpoint
create trigger documents_keep_all before truncate on finances.documents
  for each statement execute function finances.keep_issued();
--> statement-breakpoint
revoke delete, truncate on finances.series from gatehouse_finances;
--> statement-breakpoint
revoke update, delete, truncate on finances.documents from gatehouse_finances;
--> statement-breakpoint
grant update (pdf_sha256) on finances.documents to gatehouse_finances;
