CREATE TYPE "payments"."card_status" AS ENUM('IN_STOCK', 'ALLOCATED', 'ASSIGNED', 'ACTIVE', 'BLOCKED', 'LOST', 'REPLACED', 'EXPIRED', 'RETIRED');--> statement-breakpoint
CREATE TABLE "payments"."due_totals" (
	"kind" text NOT NULL,
	"currency" text NOT NULL,
	"journal_count" bigint NOT NULL,
	"due_minor" bigint NOT NULL,
	"watermark" "xid8" NOT NULL,
	CONSTRAINT "due_totals_pkey" PRIMARY KEY("kind","currency")
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"mode" text NOT NULL,
	"balance_minor" bigint DEFAULT 0 NOT NULL,
	"held_minor" bigint DEFAULT 0 NOT NULL,
	"incoming_minor" bigint DEFAULT 0 NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"floor_minor" bigint,
	"ceiling_minor" bigint,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_accounts_owner_key" UNIQUE("kind","owner_id","currency"),
	CONSTRAINT "ledger_accounts_currency_key" UNIQUE("id","currency"),
	CONSTRAINT "ledger_accounts_status_check" CHECK (status in ('open', 'frozen', 'closed')),
	CONSTRAINT "ledger_accounts_currency_check" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "ledger_accounts_held_check" CHECK (held_minor >= 0 and incoming_minor >= 0),
	CONSTRAINT "ledger_accounts_floor_check" CHECK (floor_minor is null or balance_minor - held_minor >= floor_minor),
	CONSTRAINT "ledger_accounts_derived_check" CHECK (mode = 'live' or (floor_minor is null and ceiling_minor is null
          and balance_minor = 0 and held_minor = 0 and incoming_minor = 0 and version = 0))
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_blocks" (
	"number" integer PRIMARY KEY NOT NULL,
	"from_xact" "xid8" NOT NULL,
	"before_xact" "xid8" NOT NULL,
	"row_count" integer NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_entries" (
	"journal_id" uuid NOT NULL,
	"line" smallint NOT NULL,
	"account_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"balance_after_minor" bigint,
	"version" bigint,
	"xact" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "ledger_entries_pkey" PRIMARY KEY("journal_id","line"),
	CONSTRAINT "ledger_entries_version_key" UNIQUE("account_id","version"),
	CONSTRAINT "ledger_entries_amount_check" CHECK (amount_minor <> 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_holds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"source_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_holds_source_key" UNIQUE("source_id"),
	CONSTRAINT "ledger_holds_direction_check" CHECK (direction in ('out', 'in')),
	CONSTRAINT "ledger_holds_status_check" CHECK (status in ('pending', 'posted', 'voided', 'expired')),
	CONSTRAINT "ledger_holds_amount_check" CHECK (amount_minor > 0),
	CONSTRAINT "ledger_holds_captured_check" CHECK (captured_minor between 0 and amount_minor and (status = 'posted') = (captured_minor > 0))
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_journals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"source_id" text NOT NULL,
	"actor_id" uuid,
	"effective_on" date NOT NULL,
	"memo" jsonb NOT NULL,
	"reverses" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"xact" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "ledger_journals_source_key" UNIQUE("kind","source_id"),
	CONSTRAINT "ledger_journals_reverses_key" UNIQUE("reverses")
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_kinds" (
	"kind" text PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"floor_minor" bigint,
	"ceiling_minor" bigint,
	CONSTRAINT "ledger_kinds_mode_check" CHECK (mode in ('live', 'derived')),
	CONSTRAINT "ledger_kinds_derived_check" CHECK (mode = 'live' or (floor_minor is null and ceiling_minor is null))
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_periods" (
	"month" date PRIMARY KEY NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_periods_month_check" CHECK (extract(day from month) = 1)
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_snapshots" (
	"account_id" uuid NOT NULL,
	"watermark" "xid8" NOT NULL,
	"balance_minor" bigint NOT NULL,
	"taken_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_snapshots_pkey" PRIMARY KEY("account_id","watermark")
);
--> statement-breakpoint
CREATE TABLE "payments"."assignments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"code_hash" text NOT NULL,
	"tries_left" smallint NOT NULL,
	"code_expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp (3) with time zone,
	CONSTRAINT "assignments_status_check" CHECK (status in ('OPEN', 'DONE', 'DEAD')),
	CONSTRAINT "assignments_tries_left_check" CHECK (tries_left >= 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."card_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"card_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"verb" text NOT NULL,
	"from_status" "payments"."card_status",
	"to_status" "payments"."card_status" NOT NULL,
	"holder_id" uuid,
	"merchant_id" uuid,
	"actor_id" uuid,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "card_events_version_key" UNIQUE("card_id","version")
);
--> statement-breakpoint
CREATE TABLE "payments"."card_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"status" text DEFAULT 'REQUESTED' NOT NULL,
	"delivery_address" text,
	"fee_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"fee_paid_at" timestamp (3) with time zone,
	"card_id" uuid,
	"reason" text,
	"decided_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"fulfilled_at" timestamp (3) with time zone,
	CONSTRAINT "card_requests_card_id_key" UNIQUE("card_id"),
	CONSTRAINT "card_requests_status_check" CHECK (status in ('REQUESTED', 'APPROVED', 'FULFILLED', 'REFUSED', 'CANCELLED')),
	CONSTRAINT "card_requests_fulfilled_check" CHECK ((status = 'FULFILLED') = (card_id is not null) and (status <> 'REFUSED' or reason is not null)),
	CONSTRAINT "card_requests_fee_check" CHECK (fee_minor >= 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."card_transfers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"from_merchant_id" uuid NOT NULL,
	"to_merchant_id" uuid NOT NULL,
	"status" text DEFAULT 'OFFERED' NOT NULL,
	"card_count" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "card_transfers_status_check" CHECK (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CANCELLED')),
	CONSTRAINT "card_transfers_merchants_check" CHECK (from_merchant_id <> to_merchant_id)
);
--> statement-breakpoint
CREATE TABLE "payments"."cards" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"uid" text NOT NULL,
	"serial" text NOT NULL,
	"status" "payments"."card_status" DEFAULT 'IN_STOCK' NOT NULL,
	"merchant_id" uuid,
	"holder_id" uuid,
	"replaces_id" uuid,
	"key_set" text,
	"counter" bigint,
	"offered_in" uuid,
	"expires_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cards_uid_key" UNIQUE("uid"),
	CONSTRAINT "cards_serial_key" UNIQUE("serial"),
	CONSTRAINT "cards_replaces_id_key" UNIQUE("replaces_id"),
	CONSTRAINT "cards_uid_check" CHECK (uid ~ '^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$'),
	CONSTRAINT "cards_owner_check" CHECK (case status
        when 'IN_STOCK' then merchant_id is null and holder_id is null
        when 'ALLOCATED' then merchant_id is not null and holder_id is null
        when 'ASSIGNED' then holder_id is not null
        when 'ACTIVE' then holder_id is not null
        when 'BLOCKED' then holder_id is not null
        when 'LOST' then holder_id is not null
        when 'REPLACED' then holder_id is not null
        else true end),
	CONSTRAINT "cards_offered_in_check" CHECK (offered_in is null or status = 'ALLOCATED')
);
--> statement-breakpoint
CREATE TABLE "payments"."merchant_asks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"merchant_id" uuid NOT NULL,
	"customer_id" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merchant_asks_kind_check" CHECK (kind in ('code', 'lookup'))
);
--> statement-breakpoint
CREATE TABLE "payments"."card_bulk_rows" (
	"bulk_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"uid" text NOT NULL,
	"serial" text,
	"expires_on" text,
	"problem" text,
	"card_id" uuid,
	CONSTRAINT "card_bulk_rows_pkey" PRIMARY KEY("bulk_id","line"),
	CONSTRAINT "card_bulk_rows_done_check" CHECK (problem is null or card_id is null)
);
--> statement-breakpoint
CREATE TABLE "payments"."card_bulks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"operation" text NOT NULL,
	"mode" text NOT NULL,
	"upload_id" uuid NOT NULL,
	"merchant_id" uuid,
	"reason" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"row_count" integer NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"failed_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "card_bulks_upload_id_key" UNIQUE("upload_id"),
	CONSTRAINT "card_bulks_operation_check" CHECK (operation in ('CREATE', 'BLOCK', 'ACTIVATE', 'ALLOCATE')),
	CONSTRAINT "card_bulks_mode_check" CHECK (mode in ('ALL_OR_NOTHING', 'PER_ROW')),
	CONSTRAINT "card_bulks_merchant_check" CHECK ((operation = 'ALLOCATE') = (merchant_id is not null)),
	CONSTRAINT "card_bulks_counts_check" CHECK (done_count + failed_count <= row_count
        and (mode = 'PER_ROW' or done_count = 0 or failed_count = 0))
);
--> statement-breakpoint
CREATE TABLE "payments"."uploads" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "uploads_purpose_check" CHECK ("payments"."uploads"."purpose" in ('card_list'))
);
--> statement-breakpoint
CREATE TABLE "payments"."auto_reloads" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"threshold_minor" bigint NOT NULL,
	"amount_minor" bigint NOT NULL,
	"method" text NOT NULL,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"is_paused" boolean DEFAULT false NOT NULL,
	"failure_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "auto_reloads_amounts_check" CHECK (threshold_minor > 0 and amount_minor > 0),
	CONSTRAINT "auto_reloads_failure_count_check" CHECK (failure_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."reload_attempts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"account_version" bigint NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "reload_attempts_version_key" UNIQUE("account_id","account_version"),
	CONSTRAINT "reload_attempts_status_check" CHECK (status in ('OPEN', 'SUCCEEDED', 'FAILED', 'SKIPPED') and (status = 'OPEN') = (settled_at is null))
);
--> statement-breakpoint
CREATE TABLE "payments"."p_customers" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"mobile" text,
	"email" text,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."provider_events" (
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"body" text,
	"state" text DEFAULT 'RECEIVED' NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "provider_events_pkey" PRIMARY KEY("provider","event_id"),
	CONSTRAINT "provider_events_state_check" CHECK ("payments"."provider_events"."state" IN ('RECEIVED', 'APPLIED', 'IGNORED')),
	CONSTRAINT "provider_events_settled_at_check" CHECK (("payments"."provider_events"."state" = 'RECEIVED') = ("payments"."provider_events"."settled_at" IS NULL)),
	CONSTRAINT "provider_events_body_check" CHECK ("payments"."provider_events"."body" IS NOT NULL OR "payments"."provider_events"."state" <> 'RECEIVED')
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_refund_requests" (
	"key" uuid PRIMARY KEY NOT NULL,
	"intent_key" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"state" text NOT NULL,
	"ask_count" integer DEFAULT 1 NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sandbox_refund_requests_state_check" CHECK ("payments"."sandbox_refund_requests"."state" IN ('succeeded', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "payments"."documents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"series" text NOT NULL,
	"number" bigint NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"owner_id" uuid,
	"source_id" text NOT NULL,
	"corrects" uuid,
	"currency" text NOT NULL,
	"total_minor" bigint NOT NULL,
	"journal_id" uuid,
	"snapshot" jsonb NOT NULL,
	"pdf_sha256" text,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_label_key" UNIQUE("label"),
	CONSTRAINT "documents_series_number_key" UNIQUE("series","number"),
	CONSTRAINT "documents_kind_source_id_key" UNIQUE("kind","source_id"),
	CONSTRAINT "documents_number_check" CHECK (number > 0),
	CONSTRAINT "documents_kind_check" CHECK (kind in ('INVOICE', 'CREDIT_NOTE', 'PAYOUT_INVOICE')),
	CONSTRAINT "documents_corrects_check" CHECK ((kind = 'CREDIT_NOTE') = (corrects is not null)),
	CONSTRAINT "documents_total_minor_check" CHECK (case kind when 'CREDIT_NOTE' then total_minor <= 0 else total_minor >= 0 end),
	CONSTRAINT "documents_snapshot_check" CHECK ((snapshot ->> 'kind', snapshot ->> 'label', snapshot ->> 'currency', snapshot #>> '{totals,totalMinor}')
          is not distinct from (kind, label, currency, total_minor::text)),
	CONSTRAINT "documents_pdf_sha256_check" CHECK (pdf_sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "payments"."series" (
	"name" text PRIMARY KEY NOT NULL,
	"prefix" text NOT NULL,
	"next" bigint NOT NULL,
	CONSTRAINT "series_prefix_key" UNIQUE("prefix"),
	CONSTRAINT "series_next_check" CHECK (next > 0)
);
--> statement-breakpoint
ALTER TABLE "payments"."refunds" DROP CONSTRAINT "refunds_amount_minor_check";--> statement-breakpoint
DROP INDEX "payments"."payments_customer_id_idx";--> statement-breakpoint
ALTER TABLE "payments"."idempotency_keys" ALTER COLUMN "lease_until" SET DEFAULT now();--> statement-breakpoint
ALTER TABLE "payments"."payments" ALTER COLUMN "order_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."payments" ALTER COLUMN "created_at" SET DATA TYPE timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments"."payments" ALTER COLUMN "created_at" SET DEFAULT now();--> statement-breakpoint
ALTER TABLE "payments"."p_orders" ADD COLUMN "event_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."p_orders" ADD COLUMN "lines" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD COLUMN "purpose" text DEFAULT 'ORDER' NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD COLUMN "wallet_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD COLUMN "hold_id" uuid;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD COLUMN "card_id" uuid;--> statement-breakpoint
ALTER TABLE "payments"."refunds" ADD COLUMN "wallet_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."ledger_accounts" ADD CONSTRAINT "ledger_accounts_kind_ledger_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "payments"."ledger_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."ledger_entries" ADD CONSTRAINT "ledger_entries_journal_id_ledger_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "payments"."ledger_journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."ledger_entries" ADD CONSTRAINT "ledger_entries_account_fk" FOREIGN KEY ("account_id","currency") REFERENCES "payments"."ledger_accounts"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."ledger_holds" ADD CONSTRAINT "ledger_holds_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "payments"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."ledger_journals" ADD CONSTRAINT "ledger_journals_reverses_ledger_journals_id_fk" FOREIGN KEY ("reverses") REFERENCES "payments"."ledger_journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."ledger_snapshots" ADD CONSTRAINT "ledger_snapshots_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "payments"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."assignments" ADD CONSTRAINT "assignments_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "payments"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."card_events" ADD CONSTRAINT "card_events_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "payments"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."card_requests" ADD CONSTRAINT "card_requests_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "payments"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."cards" ADD CONSTRAINT "cards_replaces_id_cards_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "payments"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."cards" ADD CONSTRAINT "cards_offered_in_card_transfers_id_fk" FOREIGN KEY ("offered_in") REFERENCES "payments"."card_transfers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."card_bulk_rows" ADD CONSTRAINT "card_bulk_rows_bulk_id_card_bulks_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "payments"."card_bulks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."card_bulk_rows" ADD CONSTRAINT "card_bulk_rows_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "payments"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."auto_reloads" ADD CONSTRAINT "auto_reloads_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "payments"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."reload_attempts" ADD CONSTRAINT "reload_attempts_account_id_auto_reloads_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "payments"."auto_reloads"("account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."sandbox_refund_requests" ADD CONSTRAINT "sandbox_refund_requests_intent_key_sandbox_intents_key_fk" FOREIGN KEY ("intent_key") REFERENCES "payments"."sandbox_intents"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."documents" ADD CONSTRAINT "documents_series_series_name_fk" FOREIGN KEY ("series") REFERENCES "payments"."series"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."documents" ADD CONSTRAINT "documents_corrects_documents_id_fk" FOREIGN KEY ("corrects") REFERENCES "payments"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_accounts_owner_id_idx" ON "payments"."ledger_accounts" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_account_xact_idx" ON "payments"."ledger_entries" USING btree ("account_id","xact");--> statement-breakpoint
CREATE INDEX "ledger_holds_pending_idx" ON "payments"."ledger_holds" USING btree ("account_id","expires_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "ledger_holds_overdue_idx" ON "payments"."ledger_holds" USING btree ("expires_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "ledger_journals_xact_idx" ON "payments"."ledger_journals" USING btree ("xact");--> statement-breakpoint
CREATE INDEX "ledger_journals_effective_on_idx" ON "payments"."ledger_journals" USING btree ("effective_on");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_open_card_key" ON "payments"."assignments" USING btree ("card_id") WHERE status = 'OPEN';--> statement-breakpoint
CREATE INDEX "assignments_merchant_id_idx" ON "payments"."assignments" USING btree ("merchant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "assignments_customer_id_idx" ON "payments"."assignments" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "assignments_open_idx" ON "payments"."assignments" USING btree ("merchant_id") WHERE status = 'OPEN';--> statement-breakpoint
CREATE INDEX "assignments_done_idx" ON "payments"."assignments" USING btree ("merchant_id","done_at") WHERE status = 'DONE';--> statement-breakpoint
CREATE INDEX "card_events_to_status_idx" ON "payments"."card_events" USING btree ("to_status","at");--> statement-breakpoint
CREATE UNIQUE INDEX "card_requests_open_key" ON "payments"."card_requests" USING btree ("customer_id") WHERE status in ('REQUESTED', 'APPROVED');--> statement-breakpoint
CREATE INDEX "card_requests_customer_id_idx" ON "payments"."card_requests" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "card_requests_status_idx" ON "payments"."card_requests" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "card_requests_created_at_idx" ON "payments"."card_requests" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "card_transfers_from_idx" ON "payments"."card_transfers" USING btree ("from_merchant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "card_transfers_to_idx" ON "payments"."card_transfers" USING btree ("to_merchant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "cards_holder_id_idx" ON "payments"."cards" USING btree ("holder_id","created_at","id");--> statement-breakpoint
CREATE INDEX "cards_merchant_id_idx" ON "payments"."cards" USING btree ("merchant_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "cards_status_idx" ON "payments"."cards" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "cards_created_at_idx" ON "payments"."cards" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "cards_uid_prefix_idx" ON "payments"."cards" USING btree ("uid" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "cards_serial_prefix_idx" ON "payments"."cards" USING btree ("serial" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "cards_offered_in_idx" ON "payments"."cards" USING btree ("offered_in") WHERE offered_in is not null;--> statement-breakpoint
CREATE INDEX "merchant_asks_merchant_id_idx" ON "payments"."merchant_asks" USING btree ("merchant_id","kind","at");--> statement-breakpoint
CREATE INDEX "merchant_asks_customer_id_idx" ON "payments"."merchant_asks" USING btree ("customer_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "card_bulk_rows_uid_key" ON "payments"."card_bulk_rows" USING btree ("bulk_id","uid") WHERE problem is null;--> statement-breakpoint
CREATE INDEX "card_bulk_rows_problem_idx" ON "payments"."card_bulk_rows" USING btree ("bulk_id","line") WHERE problem is not null;--> statement-breakpoint
CREATE INDEX "card_bulks_created_at_idx" ON "payments"."card_bulks" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "uploads_account_id_idx" ON "payments"."uploads" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "uploads_expires_at_idx" ON "payments"."uploads" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "auto_reloads_holder_id_idx" ON "payments"."auto_reloads" USING btree ("holder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reload_attempts_open_key" ON "payments"."reload_attempts" USING btree ("account_id") WHERE status = 'OPEN';--> statement-breakpoint
CREATE INDEX "reload_attempts_created_at_idx" ON "payments"."reload_attempts" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "p_customers_mobile_idx" ON "payments"."p_customers" USING btree ("mobile");--> statement-breakpoint
CREATE INDEX "provider_events_received_at_idx" ON "payments"."provider_events" USING btree ("received_at") WHERE "payments"."provider_events"."body" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "sandbox_refund_requests_decided_at_idx" ON "payments"."sandbox_refund_requests" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "documents_owner_id_issued_at_idx" ON "payments"."documents" USING btree ("owner_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_issued_at_idx" ON "payments"."documents" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_corrects_idx" ON "payments"."documents" USING btree ("corrects");--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "payments"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_hold_id_ledger_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "payments"."ledger_holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "payments"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payments_live_subject_key" ON "payments"."payments" USING btree ("subject_id") WHERE "payments"."payments"."status" NOT IN ('FAILED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE INDEX "payments_subject_id_idx" ON "payments"."payments" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "payments_account_id_idx" ON "payments"."payments" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payments_card_id_idx" ON "payments"."payments" USING btree ("card_id");--> statement-breakpoint
CREATE INDEX "payments_status_idx" ON "payments"."payments" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "payments_purpose_idx" ON "payments"."payments" USING btree ("purpose","created_at","id");--> statement-breakpoint
CREATE INDEX "payments_created_at_idx" ON "payments"."payments" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "refunds_settled_at_idx" ON "payments"."refunds" USING btree ("settled_at") WHERE "payments"."refunds"."status" = 'SUCCEEDED';--> statement-breakpoint
CREATE INDEX "payments_customer_id_idx" ON "payments"."payments" USING btree ("customer_id","created_at","id");--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_hold_id_key" UNIQUE("hold_id");--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_purpose_check" CHECK (case "payments"."payments"."purpose"
        when 'ORDER' then "payments"."payments"."order_id" is not null and "payments"."payments"."subject_id" is null
        when 'RELOAD' then "payments"."payments"."order_id" is null and "payments"."payments"."account_id" is not null and "payments"."payments"."wallet_minor" = 0
        when 'CARD_FEE' then "payments"."payments"."order_id" is null and "payments"."payments"."subject_id" is not null
        else false end);--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_wallet_check" CHECK ("payments"."payments"."wallet_minor" between 0 and "payments"."payments"."amount_minor"
        and ("payments"."payments"."wallet_minor" = 0 or "payments"."payments"."account_id" is not null)
        and ("payments"."payments"."provider" = 'wallet') = ("payments"."payments"."wallet_minor" = "payments"."payments"."amount_minor"));--> statement-breakpoint
ALTER TABLE "payments"."refunds" ADD CONSTRAINT "refunds_amount_minor_check" CHECK ("payments"."refunds"."amount_minor" > 0 and "payments"."refunds"."wallet_minor" between 0 and "payments"."refunds"."amount_minor");