import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { minor } from './columns.ts';
import { ticketing } from './schema.ts';

// What ticketing knows of other subgraphs' things, as their events told it. A row of a newer version is never replaced.

export type Dependent = {
  readonly dependentId: string;
  readonly name: string;
  readonly relationship: string;
  readonly photoUrl: string | null;
  readonly bloodType: string | null;
};

export const attendees = ticketing.table('p_attendees', {
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
});

export const organizers = ticketing.table('p_organizers', {
  organizerId: uuid('organizer_id').primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
});

export const ushers = ticketing.table('p_ushers', {
  usherId: uuid('usher_id').primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
});

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

export type Attendee = typeof attendees.$inferSelect;
