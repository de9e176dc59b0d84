CREATE TABLE "finances"."ledger_days" (
	"effective_on" date NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"event_id" uuid,
	"entry_count" integer NOT NULL,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "ledger_days_key" UNIQUE NULLS NOT DISTINCT("effective_on","account_id","kind","event_id"),
	CONSTRAINT "ledger_days_entry_count_check" CHECK (entry_count > 0)
);
--> statement-breakpoint
CREATE TABLE "finances"."ledger_days_mark" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"before_xact" "xid8" NOT NULL,
	CONSTRAINT "ledger_days_mark_only_check" CHECK (is_only)
);
--> statement-breakpoint
ALTER TABLE "finances"."ledger_days" ADD CONSTRAINT "ledger_days_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "finances"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
INSERT INTO finances.ledger_days_mark (before_xact) VALUES ('0');
--> statement-breakpoint
-- Adds what was posted by transactions that have ended to the sums of its days, about so many journals at most, and answers how
-- many sums that moved; 0 where nothing is left or somebody else is at it. Every transaction below the mark is over, so that no
-- late commit is skipped; sums and mark move together, so that whoever reads both sees each entry once.
CREATE FUNCTION finances.fold_ledger_days(p_journals_max integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_from xid8;
  v_before xid8;
  v_cut xid8;
  v_count integer;
BEGIN
  SELECT before_xact INTO v_from FROM finances.ledger_days_mark FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN 0;
  END IF;
  v_before := pg_snapshot_xmin(pg_current_snapshot());
  SELECT xact INTO v_cut FROM finances.ledger_journals
  WHERE xact >= v_from AND xact < v_before ORDER BY xact OFFSET p_journals_max - 1 LIMIT 1;
  IF FOUND THEN
    -- A transaction is folded whole.
    v_before := (v_cut::text::bigint + 1)::text::xid8;
  END IF;
  INSERT INTO finances.ledger_days AS day (effective_on, account_id, kind, event_id, entry_count, amount_minor)
  SELECT journal.effective_on, entry.account_id, journal.kind, (journal.memo ->> 'eventId')::uuid, count(*), sum(entry.amount_minor)
  FROM finances.ledger_journals AS journal
  JOIN finances.ledger_entries AS entry ON entry.journal_id = journal.id
  WHERE journal.xact >= v_from AND journal.xact < v_before
  GROUP BY journal.effective_on, entry.account_id, journal.kind, (journal.memo ->> 'eventId')::uuid
  ON CONFLICT ON CONSTRAINT ledger_days_key DO UPDATE SET
    entry_count = day.entry_count + excluded.entry_count, amount_minor = day.amount_minor + excluded.amount_minor;
  GET DIAGNOSTICS v_count = ROW_COUNT;
  IF v_count > 0 THEN
    UPDATE finances.ledger_days_mark SET before_xact = v_before;
  END IF;
  RETURN v_count;
END $$;
--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON finances.ledger_days, finances.ledger_days_mark FROM gatehouse_finances;
