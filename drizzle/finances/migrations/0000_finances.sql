CREATE SCHEMA "finances";
--> statement-breakpoint
CREATE TYPE "finances"."disbursement_status" AS ENUM('REQUESTED', 'APPROVED', 'SENT', 'PAID', 'FAILED', 'REJECTED', 'CANCELLED');--> statement-breakpoint
CREATE TABLE "finances"."audit_lanes" (
	"lane" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "finances"."audit_lanes_lane_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"recorded" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."identity_state" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"oldest" integer NOT NULL,
	"newest" integer NOT NULL,
	"keys" jsonb NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_state_id_check" CHECK (id)
);
--> statement-breakpoint
CREATE TABLE "finances"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."revocations" (
	"seq" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"minimum" integer NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revocations_kind_check" CHECK (kind in ('session', 'membership', 'account'))
);
--> statement-breakpoint
CREATE TABLE "finances"."p_events" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"organizer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"category_id" uuid,
	"category_name" text
);
--> statement-breakpoint
CREATE TABLE "finances"."p_organizers" (
	"organizer_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."idempotency_keys" (
	"actor_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"outcome" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("actor_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "finances"."ledger_accounts" (
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
CREATE TABLE "finances"."ledger_blocks" (
	"number" integer PRIMARY KEY NOT NULL,
	"from_xact" "xid8" NOT NULL,
	"before_xact" "xid8" NOT NULL,
	"row_count" integer NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."ledger_entries" (
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
CREATE TABLE "finances"."ledger_holds" (
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
CREATE TABLE "finances"."ledger_journals" (
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
CREATE TABLE "finances"."ledger_kinds" (
	"kind" text PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"floor_minor" bigint,
	"ceiling_minor" bigint,
	CONSTRAINT "ledger_kinds_mode_check" CHECK (mode in ('live', 'derived')),
	CONSTRAINT "ledger_kinds_derived_check" CHECK (mode = 'live' or (floor_minor is null and ceiling_minor is null))
);
--> statement-breakpoint
CREATE TABLE "finances"."ledger_periods" (
	"month" date PRIMARY KEY NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_periods_month_check" CHECK (extract(day from month) = 1)
);
--> statement-breakpoint
CREATE TABLE "finances"."ledger_snapshots" (
	"account_id" uuid NOT NULL,
	"watermark" "xid8" NOT NULL,
	"balance_minor" bigint NOT NULL,
	"taken_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_snapshots_pkey" PRIMARY KEY("account_id","watermark")
);
--> statement-breakpoint
CREATE TABLE "finances"."disbursements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"party_id" uuid NOT NULL,
	"party_name" text NOT NULL,
	"subject_id" uuid,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"destination" text NOT NULL,
	"status" "finances"."disbursement_status" DEFAULT 'REQUESTED' NOT NULL,
	"requested_by" uuid NOT NULL,
	"decided_by" uuid,
	"reason" text,
	"bank_reference" text,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "disbursements_bank_reference_key" UNIQUE("bank_reference"),
	CONSTRAINT "disbursements_amount_check" CHECK (amount_minor > 0),
	CONSTRAINT "disbursements_two_people_check" CHECK (decided_by is null or decided_by <> requested_by),
	CONSTRAINT "disbursements_decided_check" CHECK (status in ('REQUESTED', 'CANCELLED') or decided_by is not null)
);
--> statement-breakpoint
CREATE TABLE "finances"."mirror_checkpoints" (
	"watermark" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"rows" jsonb NOT NULL,
	"has_agreed" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."mirrored_journals" (
	"kind" text NOT NULL,
	"source_id" text NOT NULL,
	"xact" bigint NOT NULL,
	"currency" text NOT NULL,
	"due_minor" bigint NOT NULL,
	"applied_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mirrored_journals_pkey" PRIMARY KEY("kind","source_id")
);
--> statement-breakpoint
CREATE TABLE "finances"."settlements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"event_name" text NOT NULL,
	"organizer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"until_at" timestamp (3) with time zone NOT NULL,
	"payment_count" integer NOT NULL,
	"gross_minor" bigint NOT NULL,
	"refunds_minor" bigint NOT NULL,
	"fees_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"net_minor" bigint NOT NULL,
	"netted_minor" bigint NOT NULL,
	"available_minor" bigint NOT NULL,
	"journal_id" uuid,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settlements_journal_id_key" UNIQUE("journal_id"),
	CONSTRAINT "settlements_period_check" CHECK (from_at < until_at),
	CONSTRAINT "settlements_net_check" CHECK (net_minor = gross_minor - refunds_minor - fees_minor - tax_minor),
	CONSTRAINT "settlements_shares_check" CHECK (net_minor = netted_minor + available_minor),
	CONSTRAINT "settlements_amounts_check" CHECK (least(gross_minor, refunds_minor, fees_minor, tax_minor, netted_minor, available_minor) >= 0),
	CONSTRAINT "settlements_journal_check" CHECK ((net_minor = 0) = (journal_id is null))
);
--> statement-breakpoint
CREATE TABLE "finances"."split_rules" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"scope" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"organizer_weight" integer NOT NULL,
	"platform_weight" integer NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "split_rules_weights_check" CHECK (organizer_weight >= 0 and platform_weight >= 0 and organizer_weight + platform_weight > 0),
	CONSTRAINT "split_rules_dates_check" CHECK (from_on < until_on),
	CONSTRAINT "split_rules_scope_check" CHECK ((scope = 'PLATFORM') = (scope_id = '00000000-0000-0000-0000-000000000000'))
);
--> statement-breakpoint
CREATE TABLE "finances"."p_payments" (
	"payment_id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organizer_id" uuid NOT NULL,
	"customer_id" uuid,
	"currency" text NOT NULL,
	"captured_minor" bigint NOT NULL,
	"organizer_minor" bigint NOT NULL,
	"platform_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_organizer_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_platform_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_tax_minor" bigint DEFAULT 0 NOT NULL,
	"captured_at" timestamp (3) with time zone NOT NULL,
	"settled_in" uuid,
	CONSTRAINT "p_payments_captured_check" CHECK (captured_minor = organizer_minor + platform_minor + tax_minor),
	CONSTRAINT "p_payments_refunded_check" CHECK (refunded_minor = refunded_organizer_minor + refunded_platform_minor + refunded_tax_minor),
	CONSTRAINT "p_payments_shares_check" CHECK (captured_minor > 0 and refunded_organizer_minor between 0 and organizer_minor
        and refunded_platform_minor between 0 and platform_minor and refunded_tax_minor between 0 and tax_minor)
);
--> statement-breakpoint
CREATE TABLE "finances"."documents" (
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
CREATE TABLE "finances"."series" (
	"name" text PRIMARY KEY NOT NULL,
	"prefix" text NOT NULL,
	"next" bigint NOT NULL,
	CONSTRAINT "series_prefix_key" UNIQUE("prefix"),
	CONSTRAINT "series_next_check" CHECK (next > 0)
);
--> statement-breakpoint
CREATE TABLE "finances"."expense_categories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."expenses" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"category_id" uuid NOT NULL,
	"description" text NOT NULL,
	"vendor" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"incurred_on" date NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"decided_by" uuid,
	"reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"paid_at" timestamp (3) with time zone,
	CONSTRAINT "expenses_status_check" CHECK (status in ('DRAFT', 'APPROVED', 'PAID', 'REJECTED')),
	CONSTRAINT "expenses_amount_check" CHECK (amount_minor > 0),
	CONSTRAINT "expenses_two_people_check" CHECK (decided_by is null or decided_by <> created_by),
	CONSTRAINT "expenses_decided_check" CHECK ((status = 'DRAFT') = (decided_by is null)),
	CONSTRAINT "expenses_paid_check" CHECK ((status = 'PAID') = (paid_at is not null))
);
--> statement-breakpoint
CREATE TABLE "finances"."deposit_forfeits" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"deposit_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text NOT NULL,
	"forfeited_by" uuid NOT NULL,
	"forfeited_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deposit_forfeits_amount_check" CHECK (amount_minor > 0)
);
--> statement-breakpoint
CREATE TABLE "finances"."deposits" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"organizer_id" uuid NOT NULL,
	"organizer_name" text NOT NULL,
	"reason" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deposits_amount_check" CHECK (amount_minor > 0)
);
--> statement-breakpoint
CREATE TABLE "finances"."partners" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finances"."period_results" (
	"month" date NOT NULL,
	"currency" text NOT NULL,
	"income_minor" bigint NOT NULL,
	"costs_minor" bigint NOT NULL,
	"profit_minor" bigint NOT NULL,
	"journal_id" uuid NOT NULL,
	CONSTRAINT "period_results_pkey" PRIMARY KEY("month","currency"),
	CONSTRAINT "period_results_journal_id_key" UNIQUE("journal_id"),
	CONSTRAINT "period_results_profit_check" CHECK (profit_minor = income_minor - costs_minor)
);
--> statement-breakpoint
CREATE TABLE "finances"."profit_allocations" (
	"profit_share_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"party_kind" text NOT NULL,
	"party_id" uuid NOT NULL,
	"weight" integer NOT NULL,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "profit_allocations_pkey" PRIMARY KEY("profit_share_id","place"),
	CONSTRAINT "profit_allocations_party_key" UNIQUE("profit_share_id","party_kind","party_id"),
	CONSTRAINT "profit_allocations_amount_check" CHECK (amount_minor >= 0 and weight > 0)
);
--> statement-breakpoint
CREATE TABLE "finances"."profit_shares" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"month" date NOT NULL,
	"currency" text NOT NULL,
	"profit_minor" bigint NOT NULL,
	"brought_minor" bigint NOT NULL,
	"shared_minor" bigint NOT NULL,
	"carried_minor" bigint NOT NULL,
	"journal_id" uuid,
	"shared_by" uuid NOT NULL,
	"shared_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profit_shares_month_key" UNIQUE("currency","month"),
	CONSTRAINT "profit_shares_journal_id_key" UNIQUE("journal_id"),
	CONSTRAINT "profit_shares_sum_check" CHECK (profit_minor + brought_minor = shared_minor + carried_minor),
	CONSTRAINT "profit_shares_signs_check" CHECK (brought_minor <= 0 and shared_minor >= 0 and carried_minor <= 0 and (shared_minor = 0 or carried_minor = 0)),
	CONSTRAINT "profit_shares_journal_check" CHECK ((shared_minor = 0) = (journal_id is null))
);
--> statement-breakpoint
CREATE TABLE "finances"."share_rules" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"party_kind" text NOT NULL,
	"party_id" uuid NOT NULL,
	"weight" integer NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_rules_weight_check" CHECK (weight > 0),
	CONSTRAINT "share_rules_party_kind_check" CHECK (party_kind in ('COMPANY', 'ORGANIZER', 'PARTNER')),
	CONSTRAINT "share_rules_party_check" CHECK ((party_kind = 'COMPANY') = (party_id = '00000000-0000-0000-0000-000000000000')),
	CONSTRAINT "share_rules_dates_check" CHECK (extract(day from from_on) = 1 and (until_on is null or extract(day from until_on) = 1 and from_on < until_on))
);
--> statement-breakpoint
ALTER TABLE "finances"."ledger_accounts" ADD CONSTRAINT "ledger_accounts_kind_ledger_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "finances"."ledger_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."ledger_entries" ADD CONSTRAINT "ledger_entries_journal_id_ledger_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "finances"."ledger_journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."ledger_entries" ADD CONSTRAINT "ledger_entries_account_fk" FOREIGN KEY ("account_id","currency") REFERENCES "finances"."ledger_accounts"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."ledger_holds" ADD CONSTRAINT "ledger_holds_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "finances"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."ledger_journals" ADD CONSTRAINT "ledger_journals_reverses_ledger_journals_id_fk" FOREIGN KEY ("reverses") REFERENCES "finances"."ledger_journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."ledger_snapshots" ADD CONSTRAINT "ledger_snapshots_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "finances"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."documents" ADD CONSTRAINT "documents_series_series_name_fk" FOREIGN KEY ("series") REFERENCES "finances"."series"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."documents" ADD CONSTRAINT "documents_corrects_documents_id_fk" FOREIGN KEY ("corrects") REFERENCES "finances"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."expenses" ADD CONSTRAINT "expenses_category_id_expense_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "finances"."expense_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."deposit_forfeits" ADD CONSTRAINT "deposit_forfeits_deposit_id_deposits_id_fk" FOREIGN KEY ("deposit_id") REFERENCES "finances"."deposits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."period_results" ADD CONSTRAINT "period_results_month_ledger_periods_month_fk" FOREIGN KEY ("month") REFERENCES "finances"."ledger_periods"("month") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."period_results" ADD CONSTRAINT "period_results_journal_id_ledger_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "finances"."ledger_journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."profit_allocations" ADD CONSTRAINT "profit_allocations_profit_share_id_profit_shares_id_fk" FOREIGN KEY ("profit_share_id") REFERENCES "finances"."profit_shares"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finances"."profit_shares" ADD CONSTRAINT "profit_shares_journal_id_ledger_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "finances"."ledger_journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revocations_at_idx" ON "finances"."revocations" USING btree ("at");--> statement-breakpoint
CREATE INDEX "revocations_until_idx" ON "finances"."revocations" USING btree ("until");--> statement-breakpoint
CREATE INDEX "ledger_accounts_owner_id_idx" ON "finances"."ledger_accounts" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_account_xact_idx" ON "finances"."ledger_entries" USING btree ("account_id","xact");--> statement-breakpoint
CREATE INDEX "ledger_holds_pending_idx" ON "finances"."ledger_holds" USING btree ("account_id","expires_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "ledger_holds_overdue_idx" ON "finances"."ledger_holds" USING btree ("expires_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "ledger_journals_xact_idx" ON "finances"."ledger_journals" USING btree ("xact");--> statement-breakpoint
CREATE INDEX "ledger_journals_effective_on_idx" ON "finances"."ledger_journals" USING btree ("effective_on");--> statement-breakpoint
CREATE INDEX "disbursements_kind_idx" ON "finances"."disbursements" USING btree ("kind","requested_at","id");--> statement-breakpoint
CREATE INDEX "disbursements_status_idx" ON "finances"."disbursements" USING btree ("kind","status","requested_at","id");--> statement-breakpoint
CREATE INDEX "disbursements_party_id_idx" ON "finances"."disbursements" USING btree ("party_id","kind","requested_at","id");--> statement-breakpoint
CREATE INDEX "disbursements_subject_id_idx" ON "finances"."disbursements" USING btree ("subject_id","requested_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "disbursements_expense_key" ON "finances"."disbursements" USING btree ("subject_id") WHERE kind = 'EXPENSE' and status in ('REQUESTED', 'APPROVED', 'SENT', 'PAID');--> statement-breakpoint
CREATE INDEX "mirrored_journals_xact_idx" ON "finances"."mirrored_journals" USING btree ("xact");--> statement-breakpoint
CREATE INDEX "settlements_settled_at_idx" ON "finances"."settlements" USING btree ("settled_at","id");--> statement-breakpoint
CREATE INDEX "settlements_organizer_id_idx" ON "finances"."settlements" USING btree ("organizer_id","settled_at","id");--> statement-breakpoint
CREATE INDEX "settlements_event_id_idx" ON "finances"."settlements" USING btree ("event_id","settled_at","id");--> statement-breakpoint
CREATE INDEX "p_payments_unsettled_idx" ON "finances"."p_payments" USING btree ("event_id","captured_at") WHERE settled_in is null;--> statement-breakpoint
CREATE INDEX "p_payments_settled_in_idx" ON "finances"."p_payments" USING btree ("settled_in","captured_at","payment_id");--> statement-breakpoint
CREATE INDEX "documents_owner_id_issued_at_idx" ON "finances"."documents" USING btree ("owner_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_issued_at_idx" ON "finances"."documents" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_corrects_idx" ON "finances"."documents" USING btree ("corrects");--> statement-breakpoint
CREATE UNIQUE INDEX "expense_categories_name_key" ON "finances"."expense_categories" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "expenses_incurred_on_idx" ON "finances"."expenses" USING btree ("incurred_on","id");--> statement-breakpoint
CREATE INDEX "expenses_status_idx" ON "finances"."expenses" USING btree ("status","incurred_on","id");--> statement-breakpoint
CREATE INDEX "expenses_category_id_idx" ON "finances"."expenses" USING btree ("category_id","incurred_on","id");--> statement-breakpoint
CREATE INDEX "deposit_forfeits_deposit_id_idx" ON "finances"."deposit_forfeits" USING btree ("deposit_id");--> statement-breakpoint
CREATE INDEX "deposits_taken_at_idx" ON "finances"."deposits" USING btree ("taken_at","id");--> statement-breakpoint
CREATE INDEX "deposits_organizer_id_idx" ON "finances"."deposits" USING btree ("organizer_id","taken_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "partners_name_key" ON "finances"."partners" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "profit_shares_latest_idx" ON "finances"."profit_shares" USING btree ("month","id");