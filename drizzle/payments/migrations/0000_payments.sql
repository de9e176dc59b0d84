CREATE SCHEMA "payments";
--> statement-breakpoint
CREATE TYPE "payments"."order_status" AS ENUM('HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "payments"."payment_status" AS ENUM('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "payments"."refund_status" AS ENUM('PENDING', 'SUCCEEDED', 'FAILED');--> statement-breakpoint
CREATE TABLE "payments"."idempotency_keys" (
	"actor_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"payment_id" uuid,
	"lease_until" timestamp with time zone NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("actor_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "payments"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."p_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"customer_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" "payments"."order_status" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"is_unfulfilled" boolean DEFAULT false NOT NULL,
	CONSTRAINT "p_orders_total_minor_check" CHECK ("payments"."p_orders"."total_minor" >= 0),
	CONSTRAINT "p_orders_currency_check" CHECK ("payments"."p_orders"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "payments"."payments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"order_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"method" text NOT NULL,
	"status" "payments"."payment_status" DEFAULT 'PENDING' NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"refunding_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"provider" text NOT NULL,
	"provider_ref" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_provider_ref_key" UNIQUE("provider","provider_ref"),
	CONSTRAINT "payments_amount_minor_check" CHECK ("payments"."payments"."amount_minor" > 0),
	CONSTRAINT "payments_refunds_check" CHECK ("payments"."payments"."refunding_minor" >= 0 AND "payments"."payments"."refunded_minor" >= 0
        AND "payments"."payments"."refunding_minor" + "payments"."payments"."refunded_minor" <= "payments"."payments"."captured_minor"
        AND "payments"."payments"."captured_minor" <= "payments"."payments"."amount_minor"),
	CONSTRAINT "payments_captured_check" CHECK (("payments"."payments"."status" = 'SUCCEEDED') = ("payments"."payments"."captured_minor" > 0))
);
--> statement-breakpoint
CREATE TABLE "payments"."refunds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"status" "payments"."refund_status" DEFAULT 'PENDING' NOT NULL,
	"source" text NOT NULL,
	"provider_ref" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "refunds_source_key" UNIQUE("source"),
	CONSTRAINT "refunds_amount_minor_check" CHECK ("payments"."refunds"."amount_minor" > 0),
	CONSTRAINT "refunds_settled_at_check" CHECK (("payments"."refunds"."status" = 'PENDING') = ("payments"."refunds"."settled_at" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_charges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"intent_key" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "sandbox_charges_intent_key_key" UNIQUE("intent_key")
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_intents" (
	"key" uuid PRIMARY KEY NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"method" text NOT NULL,
	"state" text NOT NULL,
	"confirm_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sandbox_intents_state_check" CHECK ("payments"."sandbox_intents"."state" IN ('requires_confirmation', 'requires_action', 'succeeded', 'declined', 'canceled'))
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_refunds" (
	"key" uuid PRIMARY KEY NOT NULL,
	"intent_key" uuid NOT NULL,
	"amount_minor" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payments"."idempotency_keys" ADD CONSTRAINT "idempotency_keys_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_order_id_p_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payments"."p_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."sandbox_charges" ADD CONSTRAINT "sandbox_charges_intent_key_sandbox_intents_key_fk" FOREIGN KEY ("intent_key") REFERENCES "payments"."sandbox_intents"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."sandbox_refunds" ADD CONSTRAINT "sandbox_refunds_intent_key_sandbox_intents_key_fk" FOREIGN KEY ("intent_key") REFERENCES "payments"."sandbox_intents"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payments_live_order_key" ON "payments"."payments" USING btree ("order_id") WHERE "payments"."payments"."status" NOT IN ('FAILED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE INDEX "payments_order_id_idx" ON "payments"."payments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "payments_customer_id_idx" ON "payments"."payments" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "refunds_payment_id_idx" ON "payments"."refunds" USING btree ("payment_id");