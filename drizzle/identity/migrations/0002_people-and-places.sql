CREATE TABLE "identity"."audit_blocks" (
	"n" integer PRIMARY KEY NOT NULL,
	"entry_ids" uuid[] NOT NULL,
	"entry_digests" "bytea" NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."audit_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "identity"."audit_entries_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	"source" text NOT NULL,
	"source_lane" integer NOT NULL,
	"source_seq" bigint NOT NULL,
	"account_id" uuid,
	"membership_id" uuid,
	"session_id" uuid,
	"portal" text,
	"verb" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" text NOT NULL,
	"key_account_id" uuid,
	"before" "bytea",
	"after" "bytea",
	"address" text NOT NULL,
	"user_agent" text NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_entries_source_number_key" UNIQUE("source","source_lane","source_seq"),
	CONSTRAINT "audit_entries_seq_key" UNIQUE("seq")
);
--> statement-breakpoint
CREATE TABLE "identity"."audit_keys" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"sealed_key" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."audit_lanes" (
	"lane" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "identity"."audit_lanes_lane_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"recorded" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."audit_pending" (
	"seq" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."approvals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"portal" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approvals_kind_check" CHECK (kind in ('membership')),
	CONSTRAINT "approvals_status_check" CHECK (status in ('pending', 'approved', 'rejected', 'withdrawn')),
	CONSTRAINT "approvals_decided_check" CHECK ((status in ('pending', 'withdrawn')) = (decided_by is null)),
	CONSTRAINT "approvals_four_eyes_check" CHECK (decided_by <> requested_by),
	CONSTRAINT "approvals_reason_check" CHECK (status <> 'rejected' or reason is not null)
);
--> statement-breakpoint
CREATE TABLE "identity"."invitations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"portal" text NOT NULL,
	"role_id" uuid NOT NULL,
	"scope_type" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"grants" jsonb NOT NULL,
	"sub_users_max" integer,
	"needs_approval" boolean DEFAULT false NOT NULL,
	"target" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"invited_by" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"sends" integer DEFAULT 1 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_portal_check" CHECK (portal in ('conference', 'isp', 'trade')),
	CONSTRAINT "invitations_scope_type_check" CHECK (scope_type in ('organizer', 'merchant', 'event', 'conference', 'isp_partner', 'trade_org', 'trade_partner')),
	CONSTRAINT "invitations_accepted_check" CHECK ((accepted_at is null) = (accepted_by is null)),
	CONSTRAINT "invitations_end_check" CHECK (accepted_at is null or cancelled_at is null),
	CONSTRAINT "invitations_target_check" CHECK (target = lower(target)),
	CONSTRAINT "invitations_attempts_check" CHECK (attempts >= 0),
	CONSTRAINT "invitations_sub_users_max_check" CHECK (sub_users_max >= 0)
);
--> statement-breakpoint
CREATE TABLE "identity"."dependents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"slot" smallint NOT NULL,
	"name" text NOT NULL,
	"relationship" text NOT NULL,
	"born_on" date,
	"photo_url" text,
	"photo_file_id" text,
	"blood_type" text,
	"emergency_note" text,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dependents_slot_check" CHECK (slot between 1 and 10),
	CONSTRAINT "dependents_name_check" CHECK (char_length(name) between 1 and 100),
	CONSTRAINT "dependents_relationship_check" CHECK (char_length(relationship) between 1 and 40),
	CONSTRAINT "dependents_blood_type_check" CHECK (blood_type in ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')),
	CONSTRAINT "dependents_emergency_note_check" CHECK (char_length(emergency_note) <= 500)
);
--> statement-breakpoint
CREATE TABLE "identity"."members" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_account_id_key" UNIQUE("account_id"),
	CONSTRAINT "members_name_check" CHECK (char_length(name) between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "identity"."merchants" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"shop_name" text NOT NULL,
	"description" text,
	"address" text,
	"image_url" text,
	"image_file_id" text,
	"contact_name" text,
	"contact_email" text,
	"notifies_by_email" boolean DEFAULT true NOT NULL,
	"notifies_by_sms" boolean DEFAULT true NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"suspended_reason" text,
	"verified_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "merchants_shop_name_check" CHECK (char_length(shop_name) between 1 and 100),
	CONSTRAINT "merchants_status_check" CHECK (status in ('ACTIVE', 'SUSPENDED'))
);
--> statement-breakpoint
CREATE TABLE "identity"."revocation_counter" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "revocation_counter_id_check" CHECK (id)
);
--> statement-breakpoint
CREATE TABLE "identity"."revocations" (
	"seq" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"minimum" integer NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revocations_kind_check" CHECK (kind in ('session', 'membership', 'account'))
);
--> statement-breakpoint
CREATE TABLE "identity"."membership_grants" (
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" text NOT NULL,
	"effect" text NOT NULL,
	"expires_at" timestamp with time zone,
	"reason" text,
	"granted_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_grants_pkey" PRIMARY KEY("membership_id","kind","ref"),
	CONSTRAINT "membership_grants_kind_check" CHECK (kind in ('permission', 'branch')),
	CONSTRAINT "membership_grants_effect_check" CHECK (effect in ('allow', 'deny'))
);
--> statement-breakpoint
CREATE TABLE "identity"."uploads" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"file_id" uuid,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "uploads_purpose_check" CHECK (purpose in ('customer_photo', 'dependent_photo', 'organizer_image', 'merchant_image', 'usher_photo', 'admin_photo')),
	CONSTRAINT "uploads_used_at_check" CHECK (used_at is null or file_id is not null)
);
--> statement-breakpoint
ALTER TABLE "identity"."accounts" DROP CONSTRAINT "accounts_realm_check";--> statement-breakpoint
ALTER TABLE "identity"."accounts" DROP CONSTRAINT "accounts_status_check";--> statement-breakpoint
ALTER TABLE "identity"."challenges" DROP CONSTRAINT "challenges_purpose_check";--> statement-breakpoint
ALTER TABLE "identity"."policies" DROP CONSTRAINT "policies_portal_check";--> statement-breakpoint
ALTER TABLE "identity"."policies" DROP CONSTRAINT "policies_realm_check";--> statement-breakpoint
ALTER TABLE "identity"."policies" DROP CONSTRAINT "policies_portal_second_factor_check";--> statement-breakpoint
ALTER TABLE "identity"."memberships" DROP CONSTRAINT "memberships_scope_type_check";--> statement-breakpoint
ALTER TABLE "identity"."memberships" DROP CONSTRAINT "memberships_status_check";--> statement-breakpoint
ALTER TABLE "identity"."permissions" DROP CONSTRAINT "permissions_portal_check";--> statement-breakpoint
ALTER TABLE "identity"."roles" DROP CONSTRAINT "roles_portal_check";--> statement-breakpoint
ALTER TABLE "identity"."sessions" DROP CONSTRAINT "sessions_end_reason_check";--> statement-breakpoint
DROP INDEX "identity"."roles_portal_name_key";--> statement-breakpoint
DROP INDEX "identity"."throttles_window_start_idx";--> statement-breakpoint
DROP INDEX "identity"."memberships_scope_id_idx";--> statement-breakpoint
ALTER TABLE "identity"."sessions" ALTER COLUMN "membership_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."accounts" ADD COLUMN "must_change_password" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."accounts" ADD COLUMN "previous_hashes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."challenges" ADD COLUMN "secret_kind" text DEFAULT 'code' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."challenges" ADD COLUMN "void_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."messages" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."messages" ADD COLUMN "refusal" text;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD COLUMN "photo_url" text;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD COLUMN "photo_file_id" text;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD COLUMN "status" text DEFAULT 'ACTIVE' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD COLUMN "suspended_reason" text;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."customers" ADD COLUMN "photo_file_id" text;--> statement-breakpoint
ALTER TABLE "identity"."customers" ADD COLUMN "suspended_reason" text;--> statement-breakpoint
ALTER TABLE "identity"."customers" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "image_file_id" text;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "links" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "contact_name" text;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "tax_number" text;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "suspended_reason" text;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."ushers" ADD COLUMN "photo_url" text;--> statement-breakpoint
ALTER TABLE "identity"."ushers" ADD COLUMN "photo_file_id" text;--> statement-breakpoint
ALTER TABLE "identity"."ushers" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "identity"."ushers" ADD COLUMN "suspended_reason" text;--> statement-breakpoint
ALTER TABLE "identity"."ushers" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD COLUMN "password_history" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD COLUMN "single_session" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD COLUMN "portal_url" text;--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD COLUMN "sub_users_max" integer;--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD COLUMN "owner_scope_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD COLUMN "is_system" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "identity"."signing_keys" ADD COLUMN "sign_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."signing_keys" ADD COLUMN "verify_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."throttles" ADD COLUMN "kept_until" timestamp with time zone DEFAULT now() + interval '2 days' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."approvals" ADD CONSTRAINT "approvals_subject_id_memberships_id_fk" FOREIGN KEY ("subject_id") REFERENCES "identity"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."approvals" ADD CONSTRAINT "approvals_requested_by_accounts_id_fk" FOREIGN KEY ("requested_by") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."approvals" ADD CONSTRAINT "approvals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_parent_id_memberships_id_fk" FOREIGN KEY ("parent_id") REFERENCES "identity"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_accepted_by_accounts_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_role_id_portal_fk" FOREIGN KEY ("role_id","portal") REFERENCES "identity"."roles"("id","portal") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."dependents" ADD CONSTRAINT "dependents_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "identity"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."members" ADD CONSTRAINT "members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."membership_grants" ADD CONSTRAINT "membership_grants_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "identity"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."uploads" ADD CONSTRAINT "uploads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_at_idx" ON "identity"."audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_entries_entity_type_idx" ON "identity"."audit_entries" USING btree ("entity_type","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_entity_id_idx" ON "identity"."audit_entries" USING btree ("entity_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_account_id_idx" ON "identity"."audit_entries" USING btree ("account_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_verb_idx" ON "identity"."audit_entries" USING btree ("verb" text_pattern_ops,"seq");--> statement-breakpoint
CREATE INDEX "audit_entries_source_idx" ON "identity"."audit_entries" USING btree ("source","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_subject_id_key" ON "identity"."approvals" USING btree ("subject_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "approvals_scope_id_idx" ON "identity"."approvals" USING btree ("scope_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_target_scope_id_key" ON "identity"."invitations" USING btree ("portal","scope_id","target") WHERE accepted_at is null and cancelled_at is null;--> statement-breakpoint
CREATE INDEX "invitations_scope_id_idx" ON "identity"."invitations" USING btree ("scope_id","id");--> statement-breakpoint
CREATE INDEX "invitations_parent_id_idx" ON "identity"."invitations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "invitations_role_id_idx" ON "identity"."invitations" USING btree ("role_id");--> statement-breakpoint
CREATE UNIQUE INDEX "dependents_customer_id_slot_key" ON "identity"."dependents" USING btree ("customer_id","slot") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "merchants_created_at_idx" ON "identity"."merchants" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "merchants_shop_name_idx" ON "identity"."merchants" USING btree (lower("shop_name"),"id");--> statement-breakpoint
CREATE INDEX "merchants_shop_name_search_idx" ON "identity"."merchants" USING btree (lower("shop_name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "merchants_contact_email_search_idx" ON "identity"."merchants" USING btree (lower("contact_email") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "revocations_at_idx" ON "identity"."revocations" USING btree ("at");--> statement-breakpoint
CREATE INDEX "revocations_until_idx" ON "identity"."revocations" USING btree ("until");--> statement-breakpoint
CREATE INDEX "uploads_account_id_idx" ON "identity"."uploads" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "uploads_expires_at_idx" ON "identity"."uploads" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_parent_id_memberships_id_fk" FOREIGN KEY ("parent_id") REFERENCES "identity"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identifiers_value_search_idx" ON "identity"."identifiers" USING btree ("realm","kind","value" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "challenges_account_id_idx" ON "identity"."challenges" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "admin_users_created_at_idx" ON "identity"."admin_users" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "admin_users_name_idx" ON "identity"."admin_users" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "customers_registered_at_idx" ON "identity"."customers" USING btree ("registered_at","id");--> statement-breakpoint
CREATE INDEX "customers_name_idx" ON "identity"."customers" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "customers_name_search_idx" ON "identity"."customers" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "customers_email_search_idx" ON "identity"."customers" USING btree (lower("email") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "customers_labels_idx" ON "identity"."customers" USING gin ("labels");--> statement-breakpoint
CREATE INDEX "customers_status_idx" ON "identity"."customers" USING btree ("status","registered_at","id");--> statement-breakpoint
CREATE INDEX "organizers_created_at_idx" ON "identity"."organizers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "organizers_name_idx" ON "identity"."organizers" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "organizers_name_search_idx" ON "identity"."organizers" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "organizers_contact_email_search_idx" ON "identity"."organizers" USING btree (lower("contact_email") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "ushers_created_at_idx" ON "identity"."ushers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "ushers_name_idx" ON "identity"."ushers" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "ushers_name_search_idx" ON "identity"."ushers" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "memberships_parent_id_idx" ON "identity"."memberships" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "memberships_role_id_idx" ON "identity"."memberships" USING btree ("role_id");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_portal_owner_name_key" ON "identity"."roles" USING btree ("portal",coalesce("owner_scope_id", '00000000-0000-0000-0000-000000000000'::uuid),lower("name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "throttles_kept_until_idx" ON "identity"."throttles" USING btree ("kept_until");--> statement-breakpoint
CREATE INDEX "memberships_scope_id_idx" ON "identity"."memberships" USING btree ("scope_id","id");--> statement-breakpoint
ALTER TABLE "identity"."accounts" ADD CONSTRAINT "accounts_realm_check" CHECK (realm in ('events', 'staff', 'conference', 'isp', 'trade'));--> statement-breakpoint
ALTER TABLE "identity"."accounts" ADD CONSTRAINT "accounts_status_check" CHECK (status in ('pending', 'active', 'suspended', 'disabled'));--> statement-breakpoint
ALTER TABLE "identity"."challenges" ADD CONSTRAINT "challenges_secret_kind_check" CHECK (secret_kind in ('code', 'link'));--> statement-breakpoint
ALTER TABLE "identity"."challenges" ADD CONSTRAINT "challenges_purpose_check" CHECK (purpose in ('register', 'sign_in', 'reset_password', 'change_mobile', 'activate', 'step_up'));--> statement-breakpoint
ALTER TABLE "identity"."messages" ADD CONSTRAINT "messages_sent_or_refused_check" CHECK (num_nonnulls(sent_at, refused_at) <= 1);--> statement-breakpoint
ALTER TABLE "identity"."messages" ADD CONSTRAINT "messages_refusal_check" CHECK ((refused_at is null) = (refusal is null));--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD CONSTRAINT "admin_users_status_check" CHECK (status in ('ACTIVE', 'SUSPENDED'));--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD CONSTRAINT "organizers_description_check" CHECK (char_length(description) <= 5000);--> statement-breakpoint
ALTER TABLE "identity"."organizers" ADD CONSTRAINT "organizers_links_check" CHECK (cardinality(links) <= 10);--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD CONSTRAINT "policies_password_history_check" CHECK (password_history between 0 and 24);--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD CONSTRAINT "policies_portal_check" CHECK (portal in ('customer', 'organizer', 'merchant', 'usher', 'admin', 'conference', 'isp', 'trade'));--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD CONSTRAINT "policies_realm_check" CHECK (realm in ('events', 'staff', 'conference', 'isp', 'trade'));--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD CONSTRAINT "policies_portal_second_factor_check" CHECK (case portal when 'usher' then second_factor = 'none' when 'customer' then second_factor = 'otp' when 'organizer' then second_factor = 'otp' when 'merchant' then second_factor = 'otp' else true end);--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_sub_users_max_check" CHECK (sub_users_max >= 0);--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_scope_type_check" CHECK (scope_type in ('organizer', 'merchant', 'event', 'conference', 'isp_partner', 'trade_org', 'trade_partner'));--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_status_check" CHECK (status in ('pending_approval', 'active', 'suspended', 'ended'));--> statement-breakpoint
ALTER TABLE "identity"."permissions" ADD CONSTRAINT "permissions_portal_check" CHECK (portal in ('customer', 'organizer', 'merchant', 'usher', 'admin', 'conference', 'isp', 'trade'));--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD CONSTRAINT "roles_deleted_check" CHECK (not is_system or deleted_at is null);--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD CONSTRAINT "roles_owner_check" CHECK (is_system = (owner_scope_id is null));--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD CONSTRAINT "roles_name_check" CHECK (char_length(name) between 1 and 60);--> statement-breakpoint
ALTER TABLE "identity"."roles" ADD CONSTRAINT "roles_portal_check" CHECK (portal in ('customer', 'organizer', 'merchant', 'usher', 'admin', 'conference', 'isp', 'trade'));--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_stage_check" CHECK (stage in ('select_scope', 'change_password'));--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_membership_check" CHECK (membership_id is not null or stage is not distinct from 'select_scope');--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_end_reason_check" CHECK (end_reason in ('SIGNED_OUT', 'REVOKED', 'TOKEN_REUSE', 'EVENT_OVER', 'PASSWORD_CHANGED', 'PASSWORD_RESET', 'SUSPENDED', 'SUPERSEDED', 'MEMBERSHIP_ENDED'));