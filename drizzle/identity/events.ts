import { check, integer, text, uuid } from 'drizzle-orm/pg-core';
import { eventStatuses, identity, instant, oneOf } from './columns.ts';

/** Events that were handled; see kit/events. */
export const inbox = identity.table('inbox', {
  eventId: uuid('event_id').primaryKey(),
  name: text().notNull(),
  receivedAt: instant('received_at').notNull().defaultNow(),
});

/** Ticketing's events, as far as an usher's place depends on them. */
export const eventWindows = identity.table(
  'event_windows',
  {
    id: uuid().primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    status: text({ enum: eventStatuses }).notNull(),
  },
  () => [check('event_windows_status_check', oneOf('status', eventStatuses))],
);
