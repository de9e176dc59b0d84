CREATE SCHEMA "ticketing";
--> statement-breakpoint
CREATE TABLE "ticketing"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."categories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "categories_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "ticketing"."events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organizer_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"image_url" text,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"featured" boolean DEFAULT false NOT NULL,
	"scanning" text DEFAULT 'OPEN' NOT NULL,
	"admits_unpaid" boolean DEFAULT false NOT NULL,
	"currency" char(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"price_from_minor" bigint,
	"price_to_minor" bigint,
	"search" "tsvector" DEFAULT ''::tsvector NOT NULL,
	CONSTRAINT "events_number_key" UNIQUE("number"),
	CONSTRAINT "events_ends_at_check" CHECK ("ticketing"."events"."ends_at" > "ticketing"."events"."starts_at"),
	CONSTRAINT "events_status_check" CHECK ("ticketing"."events"."status" in ('DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED')),
	CONSTRAINT "events_scanning_check" CHECK ("ticketing"."events"."scanning" in ('OPEN', 'PAUSED', 'CLOSED')),
	CONSTRAINT "events_currency_check" CHECK ("ticketing"."events"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "ticketing"."pools" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"name" text NOT NULL,
	"capacity" integer NOT NULL,
	"held" integer DEFAULT 0 NOT NULL,
	"sold" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "pools_capacity_check" CHECK ("ticketing"."pools"."held" >= 0 and "ticketing"."pools"."sold" >= 0 and "ticketing"."pools"."held" + "ticketing"."pools"."sold" <= "ticketing"."pools"."capacity")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."ticket_types" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"price_minor" bigint NOT NULL,
	"fee_minor" bigint DEFAULT 0 NOT NULL,
	"tax_minor" bigint DEFAULT 0 NOT NULL,
	"total_minor" bigint GENERATED ALWAYS AS (price_minor + fee_minor + tax_minor) STORED NOT NULL,
	"sale_from" timestamp (3) with time zone,
	"sale_until" timestamp (3) with time zone,
	"valid_from" timestamp (3) with time zone,
	"valid_until" timestamp (3) with time zone,
	"max_per_customer" integer NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ticket_types_id_event_id_key" UNIQUE("id","event_id"),
	CONSTRAINT "ticket_types_money_check" CHECK ("ticketing"."ticket_types"."price_minor" >= 0 and "ticketing"."ticket_types"."fee_minor" >= 0 and "ticketing"."ticket_types"."tax_minor" >= 0),
	CONSTRAINT "ticket_types_max_per_customer_check" CHECK ("ticketing"."ticket_types"."max_per_customer" > 0),
	CONSTRAINT "ticket_types_sale_check" CHECK ("ticketing"."ticket_types"."sale_until" > "ticketing"."ticket_types"."sale_from"),
	CONSTRAINT "ticket_types_valid_check" CHECK ("ticketing"."ticket_types"."valid_until" > "ticketing"."ticket_types"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."type_pools" (
	"type_id" uuid NOT NULL,
	"pool_id" uuid NOT NULL,
	CONSTRAINT "type_pools_type_id_pool_id_pk" PRIMARY KEY("type_id","pool_id")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."venues" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"city" text NOT NULL,
	"country" char(2) NOT NULL,
	"capacity" integer NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "venues_capacity_check" CHECK ("ticketing"."venues"."capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."customer_quotas" (
	"customer_id" uuid NOT NULL,
	"type_id" uuid NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "customer_quotas_customer_id_type_id_pk" PRIMARY KEY("customer_id","type_id"),
	CONSTRAINT "customer_quotas_taken_check" CHECK ("ticketing"."customer_quotas"."taken" >= 0)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."order_lines" (
	"order_id" uuid NOT NULL,
	"type_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"fee_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"total_minor" bigint GENERATED ALWAYS AS (unit_price_minor * quantity + fee_minor + tax_minor) STORED NOT NULL,
	CONSTRAINT "order_lines_order_id_type_id_pk" PRIMARY KEY("order_id","type_id"),
	CONSTRAINT "order_lines_quantity_check" CHECK ("ticketing"."order_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."orders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"idempotency_key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" text NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"prolonged_at" timestamp (3) with time zone,
	"payment_id" uuid,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "orders_payment_id_key" UNIQUE("payment_id"),
	CONSTRAINT "orders_customer_id_idempotency_key_key" UNIQUE("customer_id","idempotency_key"),
	CONSTRAINT "orders_id_event_id_key" UNIQUE("id","event_id"),
	CONSTRAINT "orders_status_check" CHECK ("ticketing"."orders"."status" in ('HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED')),
	CONSTRAINT "orders_total_check" CHECK ("ticketing"."orders"."total_minor" >= 0),
	CONSTRAINT "orders_payment_check" CHECK ("ticketing"."orders"."payment_id" is null or "ticketing"."orders"."status" = 'CONFIRMED')
);
--> statement-breakpoint
CREATE TABLE "ticketing"."code_keys" (
	"id" smallint PRIMARY KEY NOT NULL,
	"public_key" "bytea" NOT NULL,
	"sealed_private_key" "bytea" NOT NULL,
	"sign_from" timestamp (3) with time zone NOT NULL,
	"sign_until" timestamp (3) with time zone NOT NULL,
	"verify_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "code_keys_id_check" CHECK ("ticketing"."code_keys"."id" between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."ticket_epochs" (
	"ticket_id" uuid NOT NULL,
	"epoch" smallint NOT NULL,
	"cause" text NOT NULL,
	CONSTRAINT "ticket_epochs_ticket_id_epoch_pk" PRIMARY KEY("ticket_id","epoch"),
	CONSTRAINT "ticket_epochs_cause_check" CHECK ("ticketing"."ticket_epochs"."cause" in ('TRANSFERRED', 'REISSUED', 'REFUNDED'))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."tickets" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"order_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"type_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"attendee_kind" text NOT NULL,
	"attendee_id" uuid,
	"attendee_name" text,
	"status" text NOT NULL,
	"epoch" smallint DEFAULT 1 NOT NULL,
	"key_id" smallint NOT NULL,
	"issued_at" timestamp (3) with time zone,
	CONSTRAINT "tickets_status_check" CHECK ("ticketing"."tickets"."status" in ('PENDING', 'VALID', 'BLOCKED', 'REFUNDING', 'REFUNDED', 'CANCELLED')),
	CONSTRAINT "tickets_epoch_check" CHECK ("ticketing"."tickets"."epoch" >= 1),
	CONSTRAINT "tickets_attendee_check" CHECK (case "ticketing"."tickets"."attendee_kind"
        when 'GUEST' then "ticketing"."tickets"."attendee_id" is null and "ticketing"."tickets"."attendee_name" is not null
        when 'DEPENDENT' then "ticketing"."tickets"."attendee_id" is not null and "ticketing"."tickets"."attendee_name" is not null
        when 'SELF' then "ticketing"."tickets"."attendee_id" = "ticketing"."tickets"."holder_id"
        else false end)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."admissions" (
	"ticket_id" uuid NOT NULL,
	"checkpoint_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"first_gate_id" uuid,
	"leave_until" timestamp (3) with time zone,
	"entries" integer NOT NULL,
	CONSTRAINT "admissions_ticket_id_checkpoint_id_pk" PRIMARY KEY("ticket_id","checkpoint_id"),
	CONSTRAINT "admissions_state_check" CHECK ("ticketing"."admissions"."state" in ('INSIDE', 'ON_LEAVE', 'OUT')),
	CONSTRAINT "admissions_leave_check" CHECK (("ticketing"."admissions"."state" = 'ON_LEAVE') = ("ticketing"."admissions"."leave_until" is not null)),
	CONSTRAINT "admissions_entries_check" CHECK ("ticketing"."admissions"."entries" >= 1)
);
--> statement-breakpoint
CREATE TABLE "ticketing"."checkpoints" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type_ids" uuid[],
	"re_entry" text DEFAULT 'NONE' NOT NULL,
	CONSTRAINT "checkpoints_re_entry_check" CHECK ("ticketing"."checkpoints"."re_entry" in ('NONE', 'WITH_LEAVE', 'FREE'))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."gates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"checkpoint_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."scans" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ticketing"."scans_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" uuid NOT NULL,
	"scan_id" text NOT NULL,
	"code" text NOT NULL,
	"ticket_id" uuid,
	"checkpoint_id" uuid NOT NULL,
	"gate_id" uuid,
	"device_id" text NOT NULL,
	"usher_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"first_at" timestamp (3) with time zone,
	"first_gate_id" uuid,
	"device_at" timestamp (3) with time zone,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scans_event_id_scan_id_key" UNIQUE("event_id","scan_id"),
	CONSTRAINT "scans_code_check" CHECK (char_length("ticketing"."scans"."code") <= 512),
	CONSTRAINT "scans_verdict_check" CHECK ("ticketing"."scans"."verdict" in ('VALID', 'INVALID', 'ALREADY_SCANNED', 'NOT_FOUND')),
	CONSTRAINT "scans_reason_check" CHECK (("ticketing"."scans"."verdict" = 'VALID') = ("ticketing"."scans"."reason" is null))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."p_attendees" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"photo_url" text,
	"blood_type" text,
	"emergency_contact" jsonb,
	"labels" text[] NOT NULL,
	"status" text NOT NULL,
	"dependents" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."p_organizers" (
	"organizer_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticketing"."p_payments" (
	"payment_id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"outcome" text,
	CONSTRAINT "p_payments_state_check" CHECK ("ticketing"."p_payments"."state" in ('STARTED', 'CAPTURED', 'FAILED', 'REFUNDED')),
	CONSTRAINT "p_payments_outcome_check" CHECK ("ticketing"."p_payments"."outcome" in ('CONFIRMED', 'UNFULFILLED'))
);
--> statement-breakpoint
CREATE TABLE "ticketing"."p_usher_events" (
	"usher_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "p_usher_events_usher_id_event_id_pk" PRIMARY KEY("usher_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "ticketing"."p_ushers" (
	"usher_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD CONSTRAINT "events_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "ticketing"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."events" ADD CONSTRAINT "events_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "ticketing"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."pools" ADD CONSTRAINT "pools_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."ticket_types" ADD CONSTRAINT "ticket_types_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."type_pools" ADD CONSTRAINT "type_pools_type_id_ticket_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "ticketing"."ticket_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."type_pools" ADD CONSTRAINT "type_pools_pool_id_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "ticketing"."pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."customer_quotas" ADD CONSTRAINT "customer_quotas_type_id_ticket_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "ticketing"."ticket_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "ticketing"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."order_lines" ADD CONSTRAINT "order_lines_type_id_ticket_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "ticketing"."ticket_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."orders" ADD CONSTRAINT "orders_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."ticket_epochs" ADD CONSTRAINT "ticket_epochs_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "ticketing"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD CONSTRAINT "tickets_key_id_code_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "ticketing"."code_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD CONSTRAINT "tickets_order_id_event_id_orders_id_event_id_fk" FOREIGN KEY ("order_id","event_id") REFERENCES "ticketing"."orders"("id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."tickets" ADD CONSTRAINT "tickets_type_id_event_id_ticket_types_id_event_id_fk" FOREIGN KEY ("type_id","event_id") REFERENCES "ticketing"."ticket_types"("id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."admissions" ADD CONSTRAINT "admissions_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "ticketing"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."admissions" ADD CONSTRAINT "admissions_checkpoint_id_checkpoints_id_fk" FOREIGN KEY ("checkpoint_id") REFERENCES "ticketing"."checkpoints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."admissions" ADD CONSTRAINT "admissions_first_gate_id_gates_id_fk" FOREIGN KEY ("first_gate_id") REFERENCES "ticketing"."gates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."checkpoints" ADD CONSTRAINT "checkpoints_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "ticketing"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."gates" ADD CONSTRAINT "gates_checkpoint_id_checkpoints_id_fk" FOREIGN KEY ("checkpoint_id") REFERENCES "ticketing"."checkpoints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticketing"."p_usher_events" ADD CONSTRAINT "p_usher_events_usher_id_p_ushers_usher_id_fk" FOREIGN KEY ("usher_id") REFERENCES "ticketing"."p_ushers"("usher_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_starts_at_idx" ON "ticketing"."events" USING btree ("starts_at","id","ends_at") WHERE "ticketing"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "events_category_id_idx" ON "ticketing"."events" USING btree ("category_id","starts_at","id","ends_at") WHERE "ticketing"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "events_venue_id_idx" ON "ticketing"."events" USING btree ("venue_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "events_city_idx" ON "ticketing"."events" USING btree ("city","starts_at","id") WHERE "ticketing"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "events_organizer_id_idx" ON "ticketing"."events" USING btree ("organizer_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "events_name_idx" ON "ticketing"."events" USING btree ("name","id") WHERE "ticketing"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "events_price_idx" ON "ticketing"."events" USING btree ("currency","price_from_minor","id") WHERE "ticketing"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "events_featured_idx" ON "ticketing"."events" USING btree ("starts_at","id") WHERE "ticketing"."events"."status" = 'PUBLISHED' and "ticketing"."events"."featured";--> statement-breakpoint
CREATE INDEX "events_search_idx" ON "ticketing"."events" USING gin ("search");--> statement-breakpoint
CREATE INDEX "pools_event_id_idx" ON "ticketing"."pools" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "ticket_types_event_id_idx" ON "ticketing"."ticket_types" USING btree ("event_id","position","id");--> statement-breakpoint
CREATE INDEX "type_pools_pool_id_idx" ON "ticketing"."type_pools" USING btree ("pool_id");--> statement-breakpoint
CREATE INDEX "venues_name_id_idx" ON "ticketing"."venues" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "venues_city_name_id_idx" ON "ticketing"."venues" USING btree (lower("city"),"name","id");--> statement-breakpoint
CREATE INDEX "orders_customer_id_id_idx" ON "ticketing"."orders" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "orders_held_idx" ON "ticketing"."orders" USING btree ("event_id","expires_at") WHERE "ticketing"."orders"."status" = 'HELD';--> statement-breakpoint
CREATE INDEX "tickets_order_id_idx" ON "ticketing"."tickets" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "tickets_holder_id_idx" ON "ticketing"."tickets" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "tickets_event_id_status_idx" ON "ticketing"."tickets" USING btree ("event_id","status");--> statement-breakpoint
CREATE INDEX "admissions_event_id_idx" ON "ticketing"."admissions" USING btree ("event_id","checkpoint_id","state");--> statement-breakpoint
CREATE INDEX "checkpoints_event_id_idx" ON "ticketing"."checkpoints" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "gates_checkpoint_id_idx" ON "ticketing"."gates" USING btree ("checkpoint_id");--> statement-breakpoint
CREATE INDEX "scans_ticket_id_idx" ON "ticketing"."scans" USING btree ("ticket_id","seq");--> statement-breakpoint
CREATE INDEX "p_payments_order_id_idx" ON "ticketing"."p_payments" USING btree ("order_id");