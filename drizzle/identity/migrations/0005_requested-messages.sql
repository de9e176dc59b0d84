ALTER TABLE "identity"."messages" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."messages" ADD CONSTRAINT "messages_request_id_key" UNIQUE("request_id");