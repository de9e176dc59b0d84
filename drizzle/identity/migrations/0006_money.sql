CREATE INDEX "customers_erased_at_idx" ON "identity"."customers" USING btree ("erased_at") WHERE erased_at is not null;--> statement-breakpoint
CREATE INDEX "merchants_deleted_at_idx" ON "identity"."merchants" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "organizers_deleted_at_idx" ON "identity"."organizers" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "ushers_deleted_at_idx" ON "identity"."ushers" USING btree ("deleted_at") WHERE deleted_at is not null;