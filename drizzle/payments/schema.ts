import { revocationTables } from '@gatehouse/kit-postgres/revocation-tables';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const paymentsSchema = pgSchema('payments');

/** Events already handled: a repeat finds its mark here. */
export const inbox = paymentsSchema.table('inbox', {
  eventId: uuid('event_id').primaryKey(),
  name: text().notNull(),
  receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Counters that number what the audit log is told; see kit/subgraph's `number-audit`. */
export const auditLanes = paymentsSchema.table('audit_lanes', {
  lane: integer().primaryKey().generatedAlwaysAsIdentity(),
  recorded: bigint({ mode: 'number' }).notNull(),
});

/** Identity's word on access tokens, as its events told it. */
export const { revocations, identityState } = revocationTables(paymentsSchema);

export const orderStatus = paymentsSchema.enum('order_status', [
  'HELD',
  'CONFIRMED',
  'EXPIRED',
  'CANCELLED',
]);

/** Ticketing's orders as its events told them: who owes what. */
export const pOrders = paymentsSchema.table(
  'p_orders',
  {
    id: uuid().primaryKey(),
    version: integer().notNull(),
    // A customer of the identity subgraph and an event of ticketing: ids only, never a foreign key across schemas.
    customerId: uuid('customer_id').notNull(),
    eventId: uuid('event_id').notNull(),
    totalMinor: bigint('total_minor', { mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    status: orderStatus().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** Ticketing has no tickets for the captured money and asked for it to be given back. */
    isUnfulfilled: boolean('is_unfulfilled').notNull().default(false),
  },
  (order) => [
    check('p_orders_total_minor_check', sql`${order.totalMinor} >= 0`),
    check('p_orders_currency_check', sql`${order.currency} ~ '^[A-Z]{3}$'`),
  ],
);

export type Order = typeof pOrders.$inferSelect;

export const paymentStatus = paymentsSchema.enum('payment_status', [
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'PROCESSING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
]);

/** One attempt to pay an order. A trigger (migration 0001) lets its status move forward only. */
export const payments = paymentsSchema.table(
  'payments',
  {
    id: uuid()
      .primaryKey()
      .default(sql`uuidv7()`),
    orderId: uuid('order_id')
      .notNull()
      .references(() => pOrders.id),
    customerId: uuid('customer_id').notNull(),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    method: text().notNull(),
    status: paymentStatus().notNull().default('PENDING'),
    capturedMinor: bigint('captured_minor', { mode: 'bigint' })
      .notNull()
      .default(sql`0`),
    refundingMinor: bigint('refunding_minor', { mode: 'bigint' })
      .notNull()
      .default(sql`0`),
    refundedMinor: bigint('refunded_minor', { mode: 'bigint' })
      .notNull()
      .default(sql`0`),
    provider: text().notNull(),
    /** The provider's name for it; null until the provider answered for the first time. */
    providerRef: text('provider_ref'),
    version: integer().notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (payment) => [
    check('payments_amount_minor_check', sql`${payment.amountMinor} > 0`),
    check(
      'payments_refunds_check',
      sql`${payment.refundingMinor} >= 0 AND ${payment.refundedMinor} >= 0
        AND ${payment.refundingMinor} + ${payment.refundedMinor} <= ${payment.capturedMinor}
        AND ${payment.capturedMinor} <= ${payment.amountMinor}`,
    ),
    check(
      'payments_captured_check',
      sql`(${payment.status} = 'SUCCEEDED') = (${payment.capturedMinor} > 0)`,
    ),
    unique('payments_provider_ref_key').on(payment.provider, payment.providerRef),
    // At most one live or paid payment for an order: whatever else fails, nobody pays twice.
    uniqueIndex('payments_live_order_key')
      .on(payment.orderId)
      .where(sql`${payment.status} NOT IN ('FAILED', 'CANCELLED', 'EXPIRED')`),
    index('payments_order_id_idx').on(payment.orderId),
    index('payments_customer_id_idx').on(payment.customerId),
  ],
);

export type Payment = typeof payments.$inferSelect;

export const refundStatus = paymentsSchema.enum('refund_status', [
  'PENDING',
  'SUCCEEDED',
  'FAILED',
]);

/** Money on its way back: PENDING until the provider gave it, however often it refused. `source` is the business reason: the same reason never gives back twice. */
export const refunds = paymentsSchema.table(
  'refunds',
  {
    id: uuid()
      .primaryKey()
      .default(sql`uuidv7()`),
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payments.id),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
    status: refundStatus().notNull().default('PENDING'),
    source: text().notNull().unique('refunds_source_key'),
    providerRef: text('provider_ref'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
  },
  (refund) => [
    check('refunds_amount_minor_check', sql`${refund.amountMinor} > 0`),
    check(
      'refunds_settled_at_check',
      sql`(${refund.status} = 'PENDING') = (${refund.settledAt} IS NULL)`,
    ),
    index('refunds_payment_id_idx').on(refund.paymentId),
  ],
);

export type Refund = typeof refunds.$inferSelect;

/** One row per key a client ever used; without an outcome it is being worked on until its lease ends. */
export const idempotencyKeys = paymentsSchema.table(
  'idempotency_keys',
  {
    actorId: uuid('actor_id').notNull(),
    operation: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    /** What the first transaction made; whoever takes over goes on from there. */
    paymentId: uuid('payment_id').references(() => payments.id),
    leaseUntil: timestamp('lease_until', { withTimezone: true }).notNull(),
    outcome: jsonb(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    primaryKey({
      name: 'idempotency_keys_pkey',
      columns: [row.actorId, row.operation, row.key],
    }),
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

/** Identity's merchants as its events told them: who may hand out cards, and under which name. */
export const pMerchants = paymentsSchema.table('p_merchants', {
  merchantId: uuid('merchant_id').primaryKey(),
  version: integer().notNull(),
  shopName: text('shop_name').notNull(),
  status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
});
