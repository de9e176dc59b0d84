CREATE SCHEMA "office";
--> statement-breakpoint
CREATE TABLE "office"."documents" (
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
CREATE TABLE "office"."series" (
	"name" text PRIMARY KEY NOT NULL,
	"prefix" text NOT NULL,
	"next" bigint NOT NULL,
	CONSTRAINT "series_prefix_key" UNIQUE("prefix"),
	CONSTRAINT "series_next_check" CHECK (next > 0)
);
--> statement-breakpoint
ALTER TABLE "office"."documents" ADD CONSTRAINT "documents_series_series_name_fk" FOREIGN KEY ("series") REFERENCES "office"."series"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office"."documents" ADD CONSTRAINT "documents_corrects_documents_id_fk" FOREIGN KEY ("corrects") REFERENCES "office"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_owner_id_issued_at_idx" ON "office"."documents" USING btree ("owner_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_issued_at_idx" ON "office"."documents" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_corrects_idx" ON "office"."documents" USING btree ("corrects");