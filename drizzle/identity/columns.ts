import { sql } from 'drizzle-orm';
import { customType, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

export const identity = pgSchema('identity');

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

// PostgreSQL 18 makes time-ordered ids itself: new rows land at the end of the index.
export const id = () =>
  uuid()
    .primaryKey()
    .default(sql`uuidv7()`);

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const createdAt = () => instant('created_at').notNull().defaultNow();

/** A closed list of words, held by the database too. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`);

/** Unrelated businesses: an identifier belongs to one account in each. */
export const realms = ['events', 'staff', 'conference', 'isp', 'trade'] as const;
export const portals = [
  'customer',
  'organizer',
  'merchant',
  'usher',
  'admin',
  'conference',
  'isp',
  'trade',
] as const;
/** The portals whose people are members of a place and manage one another. */
export const memberPortals = ['conference', 'isp', 'trade'] as const;
export const scopeTypes = [
  'organizer',
  'merchant',
  'event',
  'conference',
  'isp_partner',
  'trade_org',
  'trade_partner',
] as const;
export const identifierKinds = ['mobile', 'email', 'username'] as const;
export const accountStatuses = ['pending', 'active', 'suspended', 'disabled'] as const;
export const membershipStatuses = ['pending_approval', 'active', 'suspended', 'ended'] as const;
export const purposes = [
  'register',
  'sign_in',
  'reset_password',
  'change_mobile',
  'activate',
  'step_up',
] as const;
export const stages = ['select_scope', 'change_password'] as const;
export const sessionEnds = [
  'SIGNED_OUT',
  'REVOKED',
  'TOKEN_REUSE',
  'EVENT_OVER',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'SUSPENDED',
  'SUPERSEDED',
  'MEMBERSHIP_ENDED',
] as const;
export const channels = ['sms', 'email'] as const;
export const eventStatuses = ['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'] as const;
export const profileStatuses = ['ACTIVE', 'SUSPENDED'] as const;
