import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { paymentsSchema } from './pg-schema.ts';

/**
 * What providers told us by webhook, as it came: acknowledged when it stands here, applied from here. The key makes a repeat
 * the same event.
 */
export const providerEvents = paymentsSchema.table(
  'provider_events',
  {
    provider: text().notNull(),
    eventId: text('event_id').notNull(),
    /** The signed text, byte for byte; null once it is old: it may hold what a payer told the provider. */
    body: text(),
    /** RECEIVED until it is applied or turns out to be about nothing of ours. */
    state: text({ enum: ['RECEIVED', 'APPLIED', 'IGNORED'] })
      .notNull()
      .default('RECEIVED'),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
  },
  (event) => [
    primaryKey({ name: 'provider_events_pkey', columns: [event.provider, event.eventId] }),
    check('provider_events_state_check', sql`${event.state} IN ('RECEIVED', 'APPLIED', 'IGNORED')`),
    check(
      'provider_events_settled_at_check',
      sql`(${event.state} = 'RECEIVED') = (${event.settledAt} IS NULL)`,
    ),
    check(
      'provider_events_body_check',
      sql`${event.body} IS NOT NULL OR ${event.state} <> 'RECEIVED'`,
    ),
    index('provider_events_received_at_idx')
      .on(event.receivedAt)
      .where(sql`${event.body} IS NOT NULL`),
  ],
);

/** A payment or refund of which a provider says another amount than our books; digits, signed as it changed our balance there. */
export type Difference = {
  /** Ours, or the provider's name for what bears none of ours. */
  readonly id: string;
  readonly currency: string;
  readonly oursMinor: string;
  readonly theirsMinor: string;
};

/** What came of matching a provider's report of a day (UTC) with our books. A day that is missing here was not reported yet. */
export const providerDays = paymentsSchema.table(
  'provider_days',
  {
    provider: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    /** How many payments and refunds were looked at. */
    matchedCount: integer('matched_count').notNull(),
    differenceCount: integer('difference_count').notNull(),
    /** Some of them. */
    differences: jsonb().$type<readonly Difference[]>().notNull(),
    comparedAt: timestamp('compared_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    primaryKey({ name: 'provider_days_pkey', columns: [row.provider, row.day] }),
    check('provider_days_counts_check', sql`matched_count >= 0 and difference_count >= 0`),
  ],
);

/** The sandbox provider's own books, in its own words: the provider that answers when no real one is configured. */
export const sandboxIntents = paymentsSchema.table(
  'sandbox_intents',
  {
    /** The caller's idempotency key: our payment's id. */
    key: uuid().primaryKey(),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    method: text().notNull(),
    state: text().notNull(),
    /** How often it was asked to confirm: some methods answer only the second time. */
    confirmCount: integer('confirm_count').notNull().default(0),
  },
  (intent) => [
    check(
      'sandbox_intents_state_check',
      sql`${intent.state} IN ('requires_confirmation', 'requires_action', 'succeeded', 'declined', 'canceled')`,
    ),
  ],
);

export type SandboxIntent = typeof sandboxIntents.$inferSelect;

/** What the sandbox took from payers. */
export const sandboxCharges = paymentsSchema.table(
  'sandbox_charges',
  {
    id: uuid()
      .primaryKey()
      .default(sql`uuidv7()`),
    intentKey: uuid('intent_key')
      .notNull()
      .references(() => sandboxIntents.key),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  },
  (charge) => [unique('sandbox_charges_intent_key_key').on(charge.intentKey)],
);

/** What the sandbox gave back; `key` is the caller's: our refund's id. */
export const sandboxRefunds = paymentsSchema.table('sandbox_refunds', {
  key: uuid().primaryKey(),
  intentKey: uuid('intent_key')
    .notNull()
    .references(() => sandboxIntents.key),
  amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
});

/** What the sandbox was asked to give back and what became of it; `key` is the caller's: our refund's id. */
export const sandboxRefundRequests = paymentsSchema.table(
  'sandbox_refund_requests',
  {
    key: uuid().primaryKey(),
    intentKey: uuid('intent_key')
      .notNull()
      .references(() => sandboxIntents.key),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
    state: text({ enum: ['succeeded', 'failed'] }).notNull(),
    /** How often it was asked: some methods fail the first time. */
    askCount: integer('ask_count').notNull().default(1),
    decidedAt: timestamp('decided_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (request) => [
    check('sandbox_refund_requests_state_check', sql`${request.state} IN ('succeeded', 'failed')`),
    index('sandbox_refund_requests_decided_at_idx').on(request.decidedAt),
  ],
);

export type SandboxRefundRequest = typeof sandboxRefundRequests.$inferSelect;
