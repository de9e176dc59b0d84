CREATE TABLE "finances"."waiting_journals" (
	"kind" text NOT NULL,
	"source_id" text NOT NULL,
	"awaited_id" uuid NOT NULL,
	"told" jsonb NOT NULL,
	"waits_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waiting_journals_pkey" PRIMARY KEY("kind","source_id")
);
--> statement-breakpoint
CREATE INDEX "waiting_journals_awaited_id_idx" ON "finances"."waiting_journals" USING btree ("awaited_id","waits_since");