CREATE TABLE "payments"."audit_lanes" (
	"lane" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments"."audit_lanes_lane_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"recorded" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."identity_state" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"oldest" integer NOT NULL,
	"newest" integer NOT NULL,
	"keys" jsonb NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_state_id_check" CHECK (id)
);
--> statement-breakpoint
CREATE TABLE "payments"."p_merchants" (
	"merchant_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"shop_name" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."revocations" (
	"seq" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"minimum" integer NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revocations_kind_check" CHECK (kind in ('session', 'membership', 'account'))
);
--> statement-breakpoint
CREATE INDEX "revocations_at_idx" ON "payments"."revocations" USING btree ("at");--> statement-breakpoint
CREATE INDEX "revocations_until_idx" ON "payments"."revocations" USING btree ("until");