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

export const realms = ['events', 'staff'] as const;
export const portals = ['customer', 'organizer', 'usher', 'admin'] as const;
export const identifierKinds = ['mobile', 'email', 'username'] as const;
export const accountStatuses = ['active', 'suspended', 'disabled'] as const;
export const membershipStatuses = ['active', 'suspended', 'ended'] as const;
export const purposes = ['register', 'sign_in'] as const;
export const channels = ['sms', 'email'] as const;
export const eventStatuses = ['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'] as const;
export const profileStatuses = ['ACTIVE', 'SUSPENDED'] as const;
