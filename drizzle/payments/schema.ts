import { revocationTables } from '@gatehouse/kit-postgres/revocation-tables';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { cards } from './cards.ts';
import { id, instant } from './columns.ts';
import { ledgerAccounts, ledgerHolds } from './ledger.ts';
import { paymentsSchema } from './pg-schema.ts';

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

/** One kind of ticket in an order; digits in the order's currency. */
export type OrderLine = {
  readonly name: string;
  readonly quantity: number;
  readonly unitMinor: string;
  readonly feeMinor: string;
  readonly taxMinor: string;
  readonly totalMinor: string;
};

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
    eventName: text('event_name').notNull().default(''),
    /** What was ordered, as an invoice says it. Empty where only a later state of the order was told. */
    lines: jsonb().$type<readonly OrderLine[]>().notNull().default([]),
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

/** One attempt to pay: an order, a reload of a wallet, the fee of a card. A trigger (migration 0001) lets its status move forward only. */
export const payments = paymentsSchema.table(
  'payments',
  {
    id: id(),
    purpose: text({ enum: ['ORDER', 'RELOAD', 'CARD_FEE'] })
      .notNull()
      .default('ORDER'),
    orderId: uuid('order_id').references(() => pOrders.id),
    /** What else is paid for: the request of a card, or the attempt of an automatic reload; null for one asked for by hand. */
    subjectId: uuid('subject_id'),
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
    /** The part that the wallet pays; the provider is asked for the rest. */
    walletMinor: bigint('wallet_minor', { mode: 'bigint' })
      .notNull()
      .default(sql`0`),
    /** The wallet that pays a part, or is reloaded. */
    accountId: uuid('account_id').references(() => ledgerAccounts.id),
    /** What keeps the wallet's part, or the headroom for a reload, until the payment ends. */
    holdId: uuid('hold_id')
      .unique('payments_hold_id_key')
      .references(() => ledgerHolds.id),
    /** The card that was used as the key to the wallet. */
    cardId: uuid('card_id').references(() => cards.id),
    /** `wallet` where no provider is asked. */
    provider: text().notNull(),
    /** The provider's name for it; null until the provider answered for the first time. */
    providerRef: text('provider_ref'),
    /** Where the payer must act, as the provider says, for as long as it waits for that: also where that was told us late. */
    actionUrl: text('action_url'),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
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
    check(
      'payments_action_url_check',
      sql`${payment.actionUrl} is null or ${payment.status} in ('REQUIRES_ACTION', 'PROCESSING')`,
    ),
    check(
      'payments_purpose_check',
      sql`case ${payment.purpose}
        when 'ORDER' then ${payment.orderId} is not null and ${payment.subjectId} is null
        when 'RELOAD' then ${payment.orderId} is null and ${payment.accountId} is not null and ${payment.walletMinor} = 0
        when 'CARD_FEE' then ${payment.orderId} is null and ${payment.subjectId} is not null
        else false end`,
    ),
    check(
      'payments_wallet_check',
      sql`${payment.walletMinor} between 0 and ${payment.amountMinor}
        and (${payment.walletMinor} = 0 or ${payment.accountId} is not null)
        and (${payment.provider} = 'wallet') = (${payment.walletMinor} = ${payment.amountMinor})`,
    ),
    // As for orders: a fee or an automatic reload is paid once.
    uniqueIndex('payments_live_subject_key')
      .on(payment.subjectId)
      .where(sql`${payment.status} NOT IN ('FAILED', 'CANCELLED', 'EXPIRED')`),
    index('payments_subject_id_idx').on(payment.subjectId),
    index('payments_account_id_idx').on(payment.accountId, payment.createdAt, payment.id),
    index('payments_card_id_idx').on(payment.cardId),
    unique('payments_provider_ref_key').on(payment.provider, payment.providerRef),
    // At most one live or paid payment for an order: whatever else fails, nobody pays twice.
    uniqueIndex('payments_live_order_key')
      .on(payment.orderId)
      .where(sql`${payment.status} NOT IN ('FAILED', 'CANCELLED', 'EXPIRED')`),
    index('payments_order_id_idx').on(payment.orderId),
    index('payments_customer_id_idx').on(payment.customerId, payment.createdAt, payment.id),
    index('payments_status_idx').on(payment.status, payment.createdAt, payment.id),
    index('payments_purpose_idx').on(payment.purpose, payment.createdAt, payment.id),
    index('payments_created_at_idx').on(payment.createdAt, payment.id),
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
    id: id(),
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payments.id),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
    /** The part that goes back to the wallet; the provider gives back the rest. */
    walletMinor: bigint('wallet_minor', { mode: 'bigint' })
      .notNull()
      .default(sql`0`),
    status: refundStatus().notNull().default('PENDING'),
    source: text().notNull().unique('refunds_source_key'),
    providerRef: text('provider_ref'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
  },
  (refund) => [
    check(
      'refunds_amount_minor_check',
      sql`${refund.amountMinor} > 0 and ${refund.walletMinor} between 0 and ${refund.amountMinor}`,
    ),
    check(
      'refunds_settled_at_check',
      sql`(${refund.status} = 'PENDING') = (${refund.settledAt} IS NULL)`,
    ),
    index('refunds_payment_id_idx').on(refund.paymentId),
    // What went back, by when: for figures.
    index('refunds_settled_at_idx')
      .on(refund.settledAt)
      .where(sql`${refund.status} = 'SUCCEEDED'`),
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
    leaseUntil: timestamp('lease_until', { withTimezone: true }).notNull().defaultNow(),
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

/** Identity's merchants as its events told them: who may hand out cards, and under which name. */
export const pMerchants = paymentsSchema.table('p_merchants', {
  merchantId: uuid('merchant_id').primaryKey(),
  version: integer().notNull(),
  shopName: text('shop_name').notNull(),
  status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
});
