import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { finances } from './schema.ts';

// What finances know of other subgraphs' things, as their events told it. A row of a newer version is never replaced.

export const organizers = finances.table('p_organizers', {
  organizerId: uuid('organizer_id').primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
});

/** Ticketing's events. The category is null where an event was told before categories were. */
export const events = finances.table('p_events', {
  eventId: uuid('event_id').primaryKey(),
  version: integer().notNull(),
  organizerId: uuid('organizer_id').notNull(),
  name: text().notNull(),
  startsAt: timestamp('starts_at', { withTimezone: true, precision: 3 }).notNull(),
  endsAt: timestamp('ends_at', { withTimezone: true, precision: 3 }).notNull(),
  status: text({ enum: ['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'] }).notNull(),
  categoryId: uuid('category_id'),
  categoryName: text('category_name'),
});
