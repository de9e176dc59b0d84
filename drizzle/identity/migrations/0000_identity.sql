CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "identity"."accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"realm" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"password_hash" text,
	"password_set_at" timestamp with time zone,
	"epoch" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_id_realm_key" UNIQUE("id","realm"),
	CONSTRAINT "accounts_realm_check" CHECK (realm in ('events', 'staff')),
	CONSTRAINT "accounts_status_check" CHECK (status in ('active', 'suspended', 'disabled'))
);
--> statement-breakpoint
CREATE TABLE "identity"."identifiers" (
	"realm" text NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"account_id" uuid NOT NULL,
	"verified_at" timestamp with time zone,
	CONSTRAINT "identifiers_pkey" PRIMARY KEY("realm","kind","value"),
	CONSTRAINT "identifiers_kind_check" CHECK (kind in ('mobile', 'email', 'username')),
	CONSTRAINT "identifiers_value_check" CHECK (value = lower(value) and value <> ''),
	CONSTRAINT "identifiers_mobile_check" CHECK (kind <> 'mobile' or value ~ '^\+[1-9][0-9]{6,14}$')
);
--> statement-breakpoint
CREATE TABLE "identity"."challenges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purpose" text NOT NULL,
	"portal" text NOT NULL,
	"account_id" uuid,
	"channel" text NOT NULL,
	"target" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"binding" jsonb NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"attempts_max" integer NOT NULL,
	"sends" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "challenges_purpose_check" CHECK (purpose in ('register', 'sign_in')),
	CONSTRAINT "challenges_channel_check" CHECK (channel in ('sms', 'email')),
	CONSTRAINT "challenges_attempts_check" CHECK (attempts between 0 and attempts_max)
);
--> statement-breakpoint
CREATE TABLE "identity"."event_windows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "event_windows_status_check" CHECK (status in ('DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "identity"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."messages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"channel" text NOT NULL,
	"target" text NOT NULL,
	"content" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "messages_channel_check" CHECK (channel in ('sms', 'email'))
);
--> statement-breakpoint
CREATE TABLE "identity"."admin_users" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "admin_users_account_id_key" UNIQUE("account_id"),
	CONSTRAINT "admin_users_name_check" CHECK (char_length(name) between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "identity"."customers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"photo_url" text,
	"blood_type" text,
	"emergency_contact" jsonb,
	"labels" text[] DEFAULT '{}' NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "customers_account_id_key" UNIQUE("account_id"),
	CONSTRAINT "customers_name_check" CHECK (char_length(name) between 1 and 100),
	CONSTRAINT "customers_blood_type_check" CHECK (blood_type in ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')),
	CONSTRAINT "customers_status_check" CHECK (status in ('ACTIVE', 'SUSPENDED'))
);
--> statement-breakpoint
CREATE TABLE "identity"."organizers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"image_url" text,
	"website_url" text,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizers_name_check" CHECK (char_length(name) between 1 and 100),
	CONSTRAINT "organizers_status_check" CHECK (status in ('ACTIVE', 'SUSPENDED'))
);
--> statement-breakpoint
CREATE TABLE "identity"."ushers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ushers_account_id_key" UNIQUE("account_id"),
	CONSTRAINT "ushers_name_check" CHECK (char_length(name) between 1 and 100),
	CONSTRAINT "ushers_status_check" CHECK (status in ('ACTIVE', 'SUSPENDED'))
);
--> statement-breakpoint
CREATE TABLE "identity"."policies" (
	"portal" text PRIMARY KEY NOT NULL,
	"realm" text NOT NULL,
	"identifier_kind" text NOT NULL,
	"second_factor" text NOT NULL,
	"permission_id" smallint,
	"password_length_min" integer NOT NULL,
	"session_idle_s" integer,
	"session_absolute_s" integer,
	"default_country" text,
	CONSTRAINT "policies_portal_check" CHECK (portal in ('customer', 'organizer', 'usher', 'admin')),
	CONSTRAINT "policies_realm_check" CHECK (realm in ('events', 'staff')),
	CONSTRAINT "policies_identifier_kind_check" CHECK (identifier_kind in ('mobile', 'email', 'username')),
	CONSTRAINT "policies_second_factor_check" CHECK (second_factor in ('none', 'otp')),
	CONSTRAINT "policies_portal_second_factor_check" CHECK (case portal when 'customer' then second_factor = 'otp' when 'usher' then second_factor = 'none' else true end),
	CONSTRAINT "policies_password_length_min_check" CHECK (password_length_min between 8 and 128),
	CONSTRAINT "policies_default_country_check" CHECK (default_country ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "identity"."memberships" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"portal" text NOT NULL,
	"role_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"scope_type" text,
	"scope_id" uuid,
	"status" text DEFAULT 'active' NOT NULL,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_scope_check" CHECK ((scope_type is null) = (scope_id is null)),
	CONSTRAINT "memberships_scope_type_check" CHECK (scope_type in ('organizer', 'event')),
	CONSTRAINT "memberships_usher_scope_check" CHECK ((portal = 'usher') = (scope_type is not distinct from 'event')),
	CONSTRAINT "memberships_status_check" CHECK (status in ('active', 'suspended', 'ended')),
	CONSTRAINT "memberships_validity_check" CHECK (valid_from < valid_to)
);
--> statement-breakpoint
CREATE TABLE "identity"."permissions" (
	"id" smallint PRIMARY KEY NOT NULL,
	"portal" text NOT NULL,
	"key" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "permissions_key_key" UNIQUE("key"),
	CONSTRAINT "permissions_portal_check" CHECK (portal in ('customer', 'organizer', 'usher', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "identity"."role_permissions" (
	"role_id" uuid NOT NULL,
	"permission_id" smallint NOT NULL,
	CONSTRAINT "role_permissions_pkey" PRIMARY KEY("role_id","permission_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."roles" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"portal" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "roles_id_portal_key" UNIQUE("id","portal"),
	CONSTRAINT "roles_portal_check" CHECK (portal in ('customer', 'organizer', 'usher', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"portal" text NOT NULL,
	"amr" text[] NOT NULL,
	"auth_time" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"idle_until" timestamp with time zone NOT NULL,
	"absolute_until" timestamp with time zone NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"rotated_at" timestamp with time zone NOT NULL,
	"salt" "bytea" NOT NULL,
	"ip" text NOT NULL,
	"user_agent" text NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "sessions_limits_check" CHECK (idle_until <= absolute_until),
	CONSTRAINT "sessions_generation_check" CHECK (generation >= 1),
	CONSTRAINT "sessions_end_check" CHECK ((ended_at is null) = (end_reason is null)),
	CONSTRAINT "sessions_end_reason_check" CHECK (end_reason in ('SIGNED_OUT', 'TOKEN_REUSE', 'EVENT_OVER'))
);
--> statement-breakpoint
CREATE TABLE "identity"."signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" "bytea" NOT NULL,
	"sign_from" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone,
	"blocks" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."identifiers" ADD CONSTRAINT "identifiers_account_id_realm_fk" FOREIGN KEY ("account_id","realm") REFERENCES "identity"."accounts"("id","realm") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."challenges" ADD CONSTRAINT "challenges_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."admin_users" ADD CONSTRAINT "admin_users_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."customers" ADD CONSTRAINT "customers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."ushers" ADD CONSTRAINT "ushers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."policies" ADD CONSTRAINT "policies_permission_id_permissions_id_fk" FOREIGN KEY ("permission_id") REFERENCES "identity"."permissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_role_id_portal_fk" FOREIGN KEY ("role_id","portal") REFERENCES "identity"."roles"("id","portal") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."role_permissions" ADD CONSTRAINT "role_permissions_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "identity"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."role_permissions" ADD CONSTRAINT "role_permissions_permission_id_permissions_id_fk" FOREIGN KEY ("permission_id") REFERENCES "identity"."permissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "identity"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identifiers_account_id_idx" ON "identity"."identifiers" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "challenges_expires_at_idx" ON "identity"."challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "messages_target_idx" ON "identity"."messages" USING btree ("target","id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_account_id_portal_scope_key" ON "identity"."memberships" USING btree ("account_id","portal",coalesce("scope_id", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "identity"."memberships"."status" <> 'ended';--> statement-breakpoint
CREATE INDEX "memberships_profile_id_idx" ON "identity"."memberships" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "memberships_scope_id_idx" ON "identity"."memberships" USING btree ("scope_id");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_portal_name_key" ON "identity"."roles" USING btree ("portal",lower("name"));--> statement-breakpoint
CREATE INDEX "sessions_account_id_idx" ON "identity"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_membership_id_idx" ON "identity"."sessions" USING btree ("membership_id");--> statement-breakpoint
CREATE INDEX "throttles_window_start_idx" ON "identity"."throttles" USING btree ("window_start");