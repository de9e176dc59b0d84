CREATE TABLE "payments"."provider_days" (
	"provider" text NOT NULL,
	"day" date NOT NULL,
	"matched_count" integer NOT NULL,
	"difference_count" integer NOT NULL,
	"differences" jsonb NOT NULL,
	"compared_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_days_pkey" PRIMARY KEY("provider","day"),
	CONSTRAINT "provider_days_counts_check" CHECK (matched_count >= 0 and difference_count >= 0)
);
--> statement-breakpoint
CREATE INDEX "merchant_asks_at_idx" ON "payments"."merchant_asks" USING btree ("at");