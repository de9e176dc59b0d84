import { sql } from 'drizzle-orm';
import { boolean, check, integer, smallint, text } from 'drizzle-orm/pg-core';
import { permissions } from './roles.ts';
import { identifierKinds, identity, oneOf, portals, realms } from './columns.ts';

/** What a portal asks for and grants. A new portal, or another rule for one, is a row and no code. */
export const policies = identity.table(
  'policies',
  {
    portal: text({ enum: portals }).primaryKey(),
    realm: text({ enum: realms }).notNull(),
    identifierKind: text('identifier_kind', { enum: identifierKinds }).notNull(),
    secondFactor: text('second_factor', { enum: ['none', 'otp'] }).notNull(),
    /** The permission without which nobody signs in here, if there is one. */
    permissionId: smallint('permission_id').references(() => permissions.id),
    passwordLengthMin: integer('password_length_min').notNull(),
    /** How many earlier passwords may not come again. */
    passwordHistory: smallint('password_history').notNull().default(0),
    /** A new sign-in ends the sessions before it. */
    singleSession: boolean('single_session').notNull().default(false),
    /** Null: no limit but the absolute one. */
    sessionIdleS: integer('session_idle_s'),
    /** Null: until the end of what the membership is for. */
    sessionAbsoluteS: integer('session_absolute_s'),
    /** ISO 3166 code for mobiles written without a country code; null: such mobiles are refused. */
    defaultCountry: text('default_country'),
    /** Where the portal's own pages are: links in messages lead there. Null: to the graph's public address. */
    portalUrl: text('portal_url'),
  },
  () => [
    check('policies_portal_check', oneOf('portal', portals)),
    check('policies_realm_check', oneOf('realm', realms)),
    check('policies_identifier_kind_check', oneOf('identifier_kind', identifierKinds)),
    check('policies_second_factor_check', oneOf('second_factor', ['none', 'otp'])),
    // The answers of these portals' sign-ins have no other shape.
    check(
      'policies_portal_second_factor_check',
      sql`case portal when 'usher' then second_factor = 'none' when 'customer' then second_factor = 'otp' when 'organizer' then second_factor = 'otp' when 'merchant' then second_factor = 'otp' else true end`,
    ),
    check('policies_password_length_min_check', sql`password_length_min between 8 and 128`),
    check('policies_password_history_check', sql`password_history between 0 and 24`),
    check('policies_default_country_check', sql`default_country ~ '^[A-Z]{2}$'`),
  ],
);

export type Policy = typeof policies.$inferSelect;
