CREATE TABLE "ticketing"."promotion_codes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"code" text NOT NULL,
	"uses_max" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "promotion_codes_event_id_code_key" UNIQUE("event_id","code"),
	CONSTRAINT "promotion_codes_code_check" CHECK ("ticketing"."promotion_codes"."code" = upper("ticketing"."promotion_codes"."code")),
	CONSTRAINT "promotion_codes_used_check" CHECK ("ticketing"."promotion_codes"."used" >= 0 and "ticketing"."promotion_codes"."used" <= "ticketing"."promotion_codes"."uses_max")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."promotion_types" (
	"promotion_code_id" uuid NOT NULL,
	"type_id" uuid NOT NULL,
	CONSTRAINT "promotion_types_promotion_code_id_type_id_pk" PRIMARY KEY("promotion_code_id","type_id")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."ticket_moves" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ticketing"."ticket_moves_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" uuid NOT NULL,
	"moved_from" text NOT NULL,
	"moved_to" text NOT NULL,
	"at" timestamp (6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."cache_issues" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"device_id" text NOT NULL,
	"usher_id" uuid NOT NULL,
	"since" "xid8",
	"watermark" "xid8" NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."devices" (
	"event_id" uuid NOT NULL,
	"device_id" text NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_download_at" timestamp (3) with time zone,
	"last_upload_at" timestamp (3) with time zone,
	"last_usher_id" uuid,
	"removed_at" timestamp (3) with time zone,
	"removed_by" uuid,
	CONSTRAINT "devices_event_id_device_id_pk" PRIMARY KEY("event_id","device_id")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."incidents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"client_key" text NOT NULL,
	"usher_id" uuid NOT NULL,
	"gate_id" uuid,
	"ticket_id" uuid,
	"type" text NOT NULL,
	"severity" text NOT NULL,
	"text" text NOT NULL,
	"photo_url" text,
	"photo_file_id" uuid,
	"photo_upload_id" uuid,
	"status" text NOT NULL,
	"reviewed_by" uuid,
	"review_note" text,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"reviewed_at" timestamp (3) with time zone,
	CONSTRAINT "incidents_event_id_client_key_key" UNIQUE("event_id","client_key"),
	CONSTRAINT "incidents_status_check" CHECK ("ticketing"."incidents"."status" in ('OPEN', 'IN_REVIEW', 'RESOLVED', 'DISMISSED')),
	CONSTRAINT "incidents_severity_check" CHECK ("ticketing"."incidents"."severity" in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
	CONSTRAINT "incidents_type_check" CHECK ("ticketing"."incidents"."type" in ('MEDICAL', 'SECURITY', 'FRAUD', 'EQUIPMENT', 'CROWD', 'OTHER')),
	CONSTRAINT "incidents_reviewed_check" CHECK (("ticketing"."incidents"."status" = 'OPEN') = ("ticketing"."incidents"."reviewed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."scan_blocks" (
	"number" integer PRIMARY KEY NOT NULL,
	"written_from" "xid8" NOT NULL,
	"written_before" "xid8" NOT NULL,
	"rows" integer NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."scan_outcomes" (
	"event_id" uuid NOT NULL,
	"scan_id" text NOT NULL,
	"ticket_id" uuid NOT NULL,
	"checkpoint_id" uuid NOT NULL,
	"state" text NOT NULL,
	"counts_instead" text,
	"reason" text,
	CONSTRAINT "scan_outcomes_event_id_scan_id_pk" PRIMARY KEY("event_id","scan_id"),
	CONSTRAINT "scan_outcomes_state_check" CHECK ("ticketing"."scan_outcomes"."state" in ('CONFLICT', 'OVERRIDE', 'UNDONE'))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."refund_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ticket_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"decided_by" uuid,
	"decision_reason" text,
	"refund_id" uuid,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "refund_requests_status_check" CHECK ("ticketing"."refund_requests"."status" in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "refund_requests_decided_check" CHECK (("ticketing"."refund_requests"."status" = 'OPEN') = ("ticketing"."refund_requests"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."refunds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"order_id" uuid NOT NULL,
	"payment_id" uuid,
	"amount_minor" bigint NOT NULL,
	"cause" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "refunds_cause_check" CHECK ("ticketing"."refunds"."cause" in ('REQUEST', 'ADMIN', 'EVENT_CANCELLED')),
	CONSTRAINT "refunds_status_check" CHECK ("ticketing"."refunds"."status" in ('PENDING', 'SUCCEEDED')),
	CONSTRAINT "refunds_amount_check" CHECK ("ticketing"."refunds"."amount_minor" >= 0),
	CONSTRAINT "refunds_settled_check" CHECK (("ticketing"."refunds"."status" = 'SUCCEEDED') = ("ticketing"."refunds"."settled_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."transfers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ticket_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid,
	"target" text,
	"claim_hash" text,
	"message" text,
	"status" text NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"code_hash" text,
	"code_expires_at" timestamp (3) with time zone,
	"code_tries" integer DEFAULT 0 NOT NULL,
	"code_sends" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "transfers_kind_check" CHECK ("ticketing"."transfers"."kind" in ('TRANSFER', 'GIFT', 'ADMIN')),
	CONSTRAINT "transfers_status_check" CHECK ("ticketing"."transfers"."status" in ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED')),
	CONSTRAINT "transfers_target_check" CHECK (case "ticketing"."transfers"."kind"
        when 'GIFT' then "ticketing"."transfers"."target" is not null and "ticketing"."transfers"."claim_hash" is not null
        when 'TRANSFER' then "ticketing"."transfers"."to_id" is not null or "ticketing"."transfers"."target" is not null
        else "ticketing"."transfers"."to_id" is not null end),
	CONSTRAINT "transfers_accepted_check" CHECK ("ticketing"."transfers"."status" <> 'ACCEPTED' or "ticketing"."transfers"."to_id" is not null),
	CONSTRAINT "transfers_decided_check" CHECK (("ticketing"."transfers"."status" = 'PENDING') = ("ticketing"."transfers"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."edit_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"organizer_id" uuid NOT NULL,
	"base_version" integer NOT NULL,
	"changes" jsonb NOT NULL,
	"note" text,
	"status" text NOT NULL,
	"decided_by" uuid,
	"decision_reason" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "edit_requests_status_check" CHECK ("ticketing"."edit_requests"."status" in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "edit_requests_decided_check" CHECK (("ticketing"."edit_requests"."status" = 'OPEN') = ("ticketing"."edit_requests"."decided_at" is null)),
	CONSTRAINT "edit_requests_reason_check" CHECK ("ticketing"."edit_requests"."status" <> 'REJECTED' or "ticketing"."edit_requests"."decision_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."favorites" (
	"customer_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "favorites_customer_id_event_id_pk" PRIMARY KEY("customer_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."uploads" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"file_id" uuid,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "uploads_purpose_check" CHECK ("ticketing"."uploads"."purpose" in ('event_image', 'venue_image', 'incident_photo')),
	CONSTRAINT "uploads_used_at_check" CHECK ("ticketing"."uploads"."used_at" is null or "ticketing"."uploads"."file_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."p_cards" (
	"card_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"uid" text NOT NULL,
	"holder_id" uuid,
	"status" text NOT NULL,
	"is_active" boolean NOT NULL,
	"changed_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "p_cards_uid_key" UNIQUE("uid"),
	CONSTRAINT "p_cards_uid_check" CHECK ("ticketing"."p_cards"."uid" ~ '^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$')
);
--> statement-breakpoint
CREATE TABLE "ticketing"."projection_news" (
	"kind" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD COLUMN "image_file_id" uuid;--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD COLUMN "refund_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD COLUMN "transfers_allowed" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD COLUMN "cancel_reason" text;--> statement-breakpoint
ALTER TABLE "ticketing"."venues" ADD COLUMN "image_url" text;--> statement-breakpoint
ALTER TABLE "ticketing"."venues" ADD COLUMN "image_file_id" uuid;--> statement-breakpoint
ALTER TABLE "ticketing"."orders" ADD COLUMN "promotion_code_id" uuid;--> statement-breakpoint
ALTER TABLE "ticketing"."ticket_epochs" ADD COLUMN "at" timestamp (6) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD COLUMN "refund_id" uuid;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD COLUMN "search" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD COLUMN "changed_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."admissions" ADD COLUMN "entry_scan_id" text;--> statement-breakpoint
ALTER TABLE "ticketing"."admissions" ADD COLUMN "last_at" timestamp(6) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."admissions" ADD COLUMN "changed_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."checkpoints" ADD COLUMN "leave_minutes" integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "kind" text DEFAULT 'ENTRY' NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "medium" text DEFAULT 'QR' NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "source" text DEFAULT 'ONLINE' NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "card_uid" text;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "chosen_ticket_id" uuid;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "leave_minutes" integer;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "leave_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "accepts_unpaid" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "counted_at" timestamp(6) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "cache_id" uuid;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "flags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "undoes" text;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD COLUMN "written_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."p_attendees" ADD COLUMN "mobile" text;--> statement-breakpoint
ALTER TABLE "ticketing"."p_attendees" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "ticketing"."p_organizers" ADD COLUMN "image_url" text;--> statement-breakpoint
ALTER TABLE "ticketing"."p_organizers" ADD COLUMN "is_verified" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "ticketing"."promotion_codes" ADD CONSTRAINT "promotion_codes_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."promotion_types" ADD CONSTRAINT "promotion_types_promotion_code_id_promotion_codes_id_fk" FOREIGN KEY ("promotion_code_id") REFERENCES "ticketing"."promotion_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."promotion_types" ADD CONSTRAINT "promotion_types_type_id_ticket_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "ticketing"."ticket_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."ticket_moves" ADD CONSTRAINT "ticket_moves_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "ticketing"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."refund_requests" ADD CONSTRAINT "refund_requests_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "ticketing"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "ticketing"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."transfers" ADD CONSTRAINT "transfers_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "ticketing"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."edit_requests" ADD CONSTRAINT "edit_requests_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."favorites" ADD CONSTRAINT "favorites_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "promotion_types_type_id_idx" ON "ticketing"."promotion_types" USING btree ("type_id");--> statement-breakpoint
CREATE INDEX "ticket_moves_ticket_id_idx" ON "ticketing"."ticket_moves" USING btree ("ticket_id","seq");--> statement-breakpoint
CREATE INDEX "cache_issues_event_id_idx" ON "ticketing"."cache_issues" USING btree ("event_id","device_id","issued_at");--> statement-breakpoint
CREATE INDEX "incidents_event_id_idx" ON "ticketing"."incidents" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "incidents_status_idx" ON "ticketing"."incidents" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "incidents_type_idx" ON "ticketing"."incidents" USING btree ("type","id");--> statement-breakpoint
CREATE INDEX "incidents_severity_idx" ON "ticketing"."incidents" USING btree ("severity","id");--> statement-breakpoint
CREATE INDEX "scan_outcomes_ticket_id_idx" ON "ticketing"."scan_outcomes" USING btree ("ticket_id","checkpoint_id");--> statement-breakpoint
CREATE INDEX "scan_outcomes_conflict_idx" ON "ticketing"."scan_outcomes" USING btree ("event_id","ticket_id") WHERE "ticketing"."scan_outcomes"."state" = 'CONFLICT';--> statement-breakpoint
CREATE UNIQUE INDEX "refund_requests_open_key" ON "ticketing"."refund_requests" USING btree ("ticket_id") WHERE "ticketing"."refund_requests"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "refund_requests_ticket_id_idx" ON "ticketing"."refund_requests" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "refund_requests_customer_id_idx" ON "ticketing"."refund_requests" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "refund_requests_event_id_idx" ON "ticketing"."refund_requests" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "refund_requests_status_idx" ON "ticketing"."refund_requests" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "refunds_order_id_idx" ON "ticketing"."refunds" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfers_pending_key" ON "ticketing"."transfers" USING btree ("ticket_id") WHERE "ticketing"."transfers"."status" = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "transfers_claim_hash_key" ON "ticketing"."transfers" USING btree ("claim_hash");--> statement-breakpoint
CREATE INDEX "transfers_from_id_idx" ON "ticketing"."transfers" USING btree ("from_id","id");--> statement-breakpoint
CREATE INDEX "transfers_to_id_idx" ON "ticketing"."transfers" USING btree ("to_id","id");--> statement-breakpoint
CREATE INDEX "transfers_target_idx" ON "ticketing"."transfers" USING btree ("target","id");--> statement-breakpoint
CREATE INDEX "transfers_due_idx" ON "ticketing"."transfers" USING btree ("expires_at") WHERE "ticketing"."transfers"."status" = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "edit_requests_open_key" ON "ticketing"."edit_requests" USING btree ("event_id") WHERE "ticketing"."edit_requests"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "edit_requests_event_id_idx" ON "ticketing"."edit_requests" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "edit_requests_organizer_id_idx" ON "ticketing"."edit_requests" USING btree ("organizer_id","id");--> statement-breakpoint
CREATE INDEX "edit_requests_status_idx" ON "ticketing"."edit_requests" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "favorites_customer_id_idx" ON "ticketing"."favorites" USING btree ("customer_id","added_at","event_id");--> statement-breakpoint
CREATE INDEX "favorites_event_id_idx" ON "ticketing"."favorites" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "uploads_account_id_idx" ON "ticketing"."uploads" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "uploads_expires_at_idx" ON "ticketing"."uploads" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "p_cards_holder_id_idx" ON "ticketing"."p_cards" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "p_cards_changed_by_idx" ON "ticketing"."p_cards" USING btree ("changed_by","card_id");--> statement-breakpoint
ALTER TABLE "ticketing"."orders" ADD CONSTRAINT "orders_promotion_code_id_promotion_codes_id_fk" FOREIGN KEY ("promotion_code_id") REFERENCES "ticketing"."promotion_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD CONSTRAINT "tickets_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "ticketing"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_all_starts_at_idx" ON "ticketing"."events" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "events_all_name_idx" ON "ticketing"."events" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "events_status_starts_at_idx" ON "ticketing"."events" USING btree ("status","starts_at","id");--> statement-breakpoint
CREATE INDEX "events_all_category_id_idx" ON "ticketing"."events" USING btree ("category_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "events_all_featured_idx" ON "ticketing"."events" USING btree ("starts_at","id") WHERE "ticketing"."events"."featured";--> statement-breakpoint
CREATE INDEX "events_published_ends_at_idx" ON "ticketing"."events" USING btree ("ends_at") WHERE "ticketing"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "customer_quotas_type_id_idx" ON "ticketing"."customer_quotas" USING btree ("type_id");--> statement-breakpoint
CREATE INDEX "order_lines_type_id_idx" ON "ticketing"."order_lines" USING btree ("type_id");--> statement-breakpoint
CREATE INDEX "orders_promotion_code_id_idx" ON "ticketing"."orders" USING btree ("promotion_code_id") WHERE "ticketing"."orders"."promotion_code_id" is not null;--> statement-breakpoint
CREATE INDEX "orders_event_id_id_idx" ON "ticketing"."orders" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "orders_customer_id_placed_at_idx" ON "ticketing"."orders" USING btree ("customer_id","placed_at") WHERE "ticketing"."orders"."status" = 'CONFIRMED';--> statement-breakpoint
CREATE INDEX "orders_confirmed_placed_at_idx" ON "ticketing"."orders" USING btree ("placed_at") WHERE "ticketing"."orders"."status" = 'CONFIRMED';--> statement-breakpoint
CREATE INDEX "orders_status_id_idx" ON "ticketing"."orders" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "orders_placed_at_idx" ON "ticketing"."orders" USING btree ("placed_at","id");--> statement-breakpoint
CREATE INDEX "tickets_event_id_holder_id_idx" ON "ticketing"."tickets" USING btree ("event_id","holder_id");--> statement-breakpoint
CREATE INDEX "tickets_event_id_id_idx" ON "ticketing"."tickets" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "tickets_status_id_idx" ON "ticketing"."tickets" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "tickets_type_id_id_idx" ON "ticketing"."tickets" USING btree ("type_id","id");--> statement-breakpoint
CREATE INDEX "tickets_event_id_changed_by_idx" ON "ticketing"."tickets" USING btree ("event_id","changed_by","id");--> statement-breakpoint
CREATE INDEX "tickets_refund_id_idx" ON "ticketing"."tickets" USING btree ("refund_id");--> statement-breakpoint
CREATE INDEX "tickets_search_idx" ON "ticketing"."tickets" USING gin ("search");--> statement-breakpoint
CREATE INDEX "admissions_event_id_changed_by_idx" ON "ticketing"."admissions" USING btree ("event_id","changed_by","ticket_id");--> statement-breakpoint
CREATE INDEX "admissions_leave_until_idx" ON "ticketing"."admissions" USING btree ("event_id","leave_until") WHERE "ticketing"."admissions"."state" = 'ON_LEAVE';--> statement-breakpoint
CREATE INDEX "admissions_checkpoint_id_idx" ON "ticketing"."admissions" USING btree ("checkpoint_id");--> statement-breakpoint
CREATE INDEX "admissions_first_gate_id_idx" ON "ticketing"."admissions" USING btree ("first_gate_id");--> statement-breakpoint
CREATE INDEX "admissions_first_at_idx" ON "ticketing"."admissions" USING btree ("first_at","event_id","person_id");--> statement-breakpoint
CREATE INDEX "admissions_person_id_idx" ON "ticketing"."admissions" USING btree ("person_id","first_at");--> statement-breakpoint
CREATE INDEX "scans_event_id_seq_idx" ON "ticketing"."scans" USING btree ("event_id","seq");--> statement-breakpoint
CREATE INDEX "scans_event_id_verdict_idx" ON "ticketing"."scans" USING btree ("event_id","verdict","seq");--> statement-breakpoint
CREATE INDEX "scans_event_id_usher_id_idx" ON "ticketing"."scans" USING btree ("event_id","usher_id","seq");--> statement-breakpoint
CREATE INDEX "scans_usher_id_idx" ON "ticketing"."scans" USING btree ("usher_id","seq");--> statement-breakpoint
CREATE INDEX "scans_verdict_idx" ON "ticketing"."scans" USING btree ("verdict","seq");--> statement-breakpoint
CREATE INDEX "scans_gate_id_idx" ON "ticketing"."scans" USING btree ("gate_id","seq");--> statement-breakpoint
CREATE INDEX "scans_card_uid_idx" ON "ticketing"."scans" USING btree ("card_uid","seq") WHERE "ticketing"."scans"."card_uid" is not null;--> statement-breakpoint
CREATE INDEX "scans_event_id_received_at_idx" ON "ticketing"."scans" USING btree ("event_id","received_at");--> statement-breakpoint
CREATE INDEX "scans_leaves_idx" ON "ticketing"."scans" USING btree ("event_id","seq") WHERE "ticketing"."scans"."kind" = 'LEAVE' and "ticketing"."scans"."verdict" = 'VALID';--> statement-breakpoint
CREATE INDEX "scans_entries_idx" ON "ticketing"."scans" USING btree ("event_id","gate_id") WHERE "ticketing"."scans"."kind" = 'ENTRY' and "ticketing"."scans"."verdict" = 'VALID';--> statement-breakpoint
CREATE INDEX "scans_event_id_kind_idx" ON "ticketing"."scans" USING btree ("event_id","kind","seq") WHERE "ticketing"."scans"."kind" <> 'ENTRY';--> statement-breakpoint
CREATE INDEX "scans_kind_idx" ON "ticketing"."scans" USING btree ("kind","seq") WHERE "ticketing"."scans"."kind" <> 'ENTRY';--> statement-breakpoint
CREATE INDEX "scans_received_at_idx" ON "ticketing"."scans" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "scans_written_by_idx" ON "ticketing"."scans" USING btree ("written_by","seq");--> statement-breakpoint
CREATE INDEX "scans_uploaded_idx" ON "ticketing"."scans" USING btree ("event_id","device_id") WHERE "ticketing"."scans"."source" = 'OFFLINE';--> statement-breakpoint
CREATE INDEX "p_attendees_mobile_idx" ON "ticketing"."p_attendees" USING btree ("mobile");--> statement-breakpoint
CREATE INDEX "p_attendees_email_idx" ON "ticketing"."p_attendees" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "p_ushers_name_idx" ON "ticketing"."p_ushers" USING gin (ticketing.name_words("name"));--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD CONSTRAINT "events_version_check" CHECK ("ticketing"."events"."version" >= 1);--> statement-breakpoint
ALTER TABLE "ticketing"."checkpoints" ADD CONSTRAINT "checkpoints_leave_minutes_check" CHECK ("ticketing"."checkpoints"."leave_minutes" between 1 and 1440);--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD CONSTRAINT "scans_kind_check" CHECK ("ticketing"."scans"."kind" in ('ENTRY', 'EXIT', 'LEAVE', 'UNDO', 'ACTIVITY'));--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD CONSTRAINT "scans_medium_check" CHECK ("ticketing"."scans"."medium" in ('QR', 'NFC', 'ADMIN'));--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD CONSTRAINT "scans_source_check" CHECK ("ticketing"."scans"."source" in ('ONLINE', 'OFFLINE', 'ADMIN'));--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD CONSTRAINT "scans_undo_check" CHECK (("ticketing"."scans"."kind" = 'UNDO') = ("ticketing"."scans"."undoes" is not null));--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD CONSTRAINT "scans_flags_check" CHECK ("ticketing"."scans"."flags" <@ array['STALE_CACHE', 'CLOCK']);--> statement-breakpoint
ALTER TABLE "ticketing"."scans" ADD CONSTRAINT "scans_offline_check" CHECK (("ticketing"."scans"."source" = 'OFFLINE') = ("ticketing"."scans"."cache_id" is not null));