import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { events } from './catalogue.ts';
import { id, instant } from './columns.ts';
import { ticketing } from './schema.ts';

/** One changed field of an event: how it was and how it shall be. Instants are ISO 8601 texts. */
export type EventChange = {
  readonly field:
    | 'NAME'
    | 'DESCRIPTION'
    | 'VENUE'
    | 'CATEGORY'
    | 'STARTS_AT'
    | 'ENDS_AT'
    | 'REFUND_UNTIL';
  readonly from: string | null;
  readonly to: string | null;
};

/** What an organizer wants changed, against the version they saw. */
export const editRequests = ticketing.table(
  'edit_requests',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    organizerId: uuid('organizer_id').notNull(),
    baseVersion: integer('base_version').notNull(),
    changes: jsonb().$type<readonly EventChange[]>().notNull(),
    note: text(),
    status: text({ enum: ['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN'] }).notNull(),
    decidedBy: uuid('decided_by'),
    decisionReason: text('decision_reason'),
    requestedAt: instant('requested_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (request) => [
    uniqueIndex('edit_requests_open_key')
      .on(request.eventId)
      .where(sql`${request.status} = 'OPEN'`),
    index('edit_requests_event_id_idx').on(request.eventId, request.id),
    index('edit_requests_organizer_id_idx').on(request.organizerId, request.id),
    index('edit_requests_status_idx').on(request.status, request.id),
    check(
      'edit_requests_status_check',
      sql`${request.status} in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN')`,
    ),
    check(
      'edit_requests_decided_check',
      sql`(${request.status} = 'OPEN') = (${request.decidedAt} is null)`,
    ),
    check(
      'edit_requests_reason_check',
      sql`${request.status} <> 'REJECTED' or ${request.decisionReason} is not null`,
    ),
  ],
);

/** Events a customer wants to find again. */
export const favorites = ticketing.table(
  'favorites',
  {
    customerId: uuid('customer_id').notNull(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    addedAt: instant('added_at').notNull(),
  },
  (favorite) => [
    primaryKey({ columns: [favorite.customerId, favorite.eventId] }),
    index('favorites_customer_id_idx').on(favorite.customerId, favorite.addedAt, favorite.eventId),
    index('favorites_event_id_idx').on(favorite.eventId),
  ],
);

export type EditRequest = typeof editRequests.$inferSelect;
export type Favorite = typeof favorites.$inferSelect;
