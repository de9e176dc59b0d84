import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { changedBy, minor } from './columns.ts';
import { ticketing } from './schema.ts';

// What ticketing knows of other subgraphs' things, as their events told it. A row of a newer version is never replaced.

export type Dependent = {
  readonly dependentId: string;
  readonly name: string;
  readonly relationship: string;
  readonly photoUrl: string | null;
  readonly bloodType: string | null;
  readonly emergencyNote: string | null;
};

export const attendees = ticketing.table(
  'p_attendees',
  {
    customerId: uuid('customer_id').primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    photoUrl: text('photo_url'),
    bloodType: text('blood_type'),
    emergencyContact: jsonb('emergency_contact').$type<{
      readonly name: string;
      readonly mobile: string;
    }>(),
    labels: text().array().notNull(),
    status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
    dependents: jsonb().$type<readonly Dependent[]>().notNull(),
    /** Proven by a code, in E.164: who a ticket is offered to by number is told by it. */
    mobile: text(),
    email: text(),
  },
  (attendee) => [
    index('p_attendees_mobile_idx').on(attendee.mobile),
    index('p_attendees_email_idx').on(sql`lower(${attendee.email})`),
  ],
);

/** Payments' cards: who holds which. A card is a key to its holder's tickets. */
export const cards = ticketing.table(
  'p_cards',
  {
    cardId: uuid('card_id').primaryKey(),
    version: integer().notNull(),
    /** As the reader gives it: 4, 7 or 10 bytes in hexadecimal capitals. */
    uid: text().notNull(),
    holderId: uuid('holder_id'),
    status: text().notNull(),
    isActive: boolean('is_active').notNull(),
    changedBy: changedBy(),
  },
  (card) => [
    unique('p_cards_uid_key').on(card.uid),
    index('p_cards_holder_id_idx').on(card.holderId),
    index('p_cards_changed_by_idx').on(card.changedBy, card.cardId),
    check('p_cards_uid_check', sql`${card.uid} ~ '^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$'`),
  ],
);

/** When news of a kind arrived last: a gate that relies on a projection can tell how fresh it is. */
export const projectionNews = ticketing.table('projection_news', {
  kind: text({ enum: ['CARDS'] }).primaryKey(),
  at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
});

export const organizers = ticketing.table('p_organizers', {
  organizerId: uuid('organizer_id').primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  imageUrl: text('image_url'),
  isVerified: boolean('is_verified').notNull().default(false),
  status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
});

export const ushers = ticketing.table(
  'p_ushers',
  {
    usherId: uuid('usher_id').primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
  },
  (usher) => [index('p_ushers_name_idx').using('gin', sql`ticketing.name_words(${usher.name})`)],
);

/** Which events an usher may scan at. */
export const usherEvents = ticketing.table(
  'p_usher_events',
  {
    usherId: uuid('usher_id')
      .notNull()
      .references(() => ushers.usherId),
    eventId: uuid('event_id').notNull(),
  },
  (assignment) => [primaryKey({ columns: [assignment.usherId, assignment.eventId] })],
);

/** The payments of an order, and what each one came to here: it is settled once, whatever arrives again. */
export const payments = ticketing.table(
  'p_payments',
  {
    paymentId: uuid('payment_id').primaryKey(),
    orderId: uuid('order_id').notNull(),
    version: integer().notNull(),
    state: text({ enum: ['STARTED', 'CAPTURED', 'FAILED', 'REFUNDED'] }).notNull(),
    amountMinor: minor('amount_minor'),
    outcome: text({ enum: ['CONFIRMED', 'UNFULFILLED'] }),
  },
  (payment) => [
    index('p_payments_order_id_idx').on(payment.orderId),
    check(
      'p_payments_state_check',
      sql`${payment.state} in ('STARTED', 'CAPTURED', 'FAILED', 'REFUNDED')`,
    ),
    check('p_payments_outcome_check', sql`${payment.outcome} in ('CONFIRMED', 'UNFULFILLED')`),
  ],
);

export type Card = typeof cards.$inferSelect;
export type Attendee = typeof attendees.$inferSelect;
