import { sql } from 'drizzle-orm';
import { char, check, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { events, ticketTypes } from './catalogue.ts';
import { id, instant, minor } from './columns.ts';
import { promotionCodes } from './promotions.ts';
import { ticketing } from './schema.ts';

export const customerQuotas = ticketing.table(
  'customer_quotas',
  {
    customerId: uuid('customer_id').notNull(),
    typeId: uuid('type_id')
      .notNull()
      .references(() => ticketTypes.id),
    taken: integer().notNull(),
  },
  (quota) => [
    primaryKey({ columns: [quota.customerId, quota.typeId] }),
    // A type that is deleted asks who ever booked it.
    index('customer_quotas_type_id_idx').on(quota.typeId),
    check('customer_quotas_taken_check', sql`${quota.taken} >= 0`),
  ],
);

export const orders = ticketing.table(
  'orders',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    customerId: uuid('customer_id').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    fingerprint: text().notNull(),
    status: text({ enum: ['HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED'] }).notNull(),
    totalMinor: minor('total_minor'),
    currency: char({ length: 3 }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** When a started payment prolonged the hold, which happens once. */
    prolongedAt: instant('prolonged_at'),
    /** The payment that confirmed it; none for a free order. */
    paymentId: uuid('payment_id').unique('orders_payment_id_key'),
    /** What opened its hidden types; one use. */
    promotionCodeId: uuid('promotion_code_id').references(() => promotionCodes.id),
    placedAt: instant('placed_at').notNull(),
    version: integer().notNull().default(1),
  },
  (order) => [
    unique('orders_customer_id_idempotency_key_key').on(order.customerId, order.idempotencyKey),
    unique('orders_id_event_id_key').on(order.id, order.eventId),
    index('orders_customer_id_id_idx').on(order.customerId, order.id),
    index('orders_promotion_code_id_idx')
      .on(order.promotionCodeId)
      .where(sql`${order.promotionCodeId} is not null`),
    index('orders_event_id_id_idx').on(order.eventId, order.id),
    // What figures are made of: orders that were paid, by when they were placed.
    index('orders_customer_id_placed_at_idx')
      .on(order.customerId, order.placedAt)
      .where(sql`${order.status} = 'CONFIRMED'`),
    index('orders_confirmed_placed_at_idx')
      .on(order.placedAt)
      .where(sql`${order.status} = 'CONFIRMED'`),
    index('orders_status_id_idx').on(order.status, order.id),
    index('orders_placed_at_idx').on(order.placedAt, order.id),
    index('orders_held_idx')
      .on(order.eventId, order.expiresAt)
      .where(sql`${order.status} = 'HELD'`),
    check(
      'orders_status_check',
      sql`${order.status} in ('HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED')`,
    ),
    check('orders_total_check', sql`${order.totalMinor} >= 0`),
    check('orders_payment_check', sql`${order.paymentId} is null or ${order.status} = 'CONFIRMED'`),
  ],
);

export const orderLines = ticketing.table(
  'order_lines',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    typeId: uuid('type_id')
      .notNull()
      .references(() => ticketTypes.id),
    quantity: integer().notNull(),
    unitPriceMinor: minor('unit_price_minor'),
    feeMinor: minor('fee_minor'),
    taxMinor: minor('tax_minor'),
    totalMinor: minor('total_minor').generatedAlwaysAs(
      sql`unit_price_minor * quantity + fee_minor + tax_minor`,
    ),
  },
  (line) => [
    primaryKey({ columns: [line.orderId, line.typeId] }),
    index('order_lines_type_id_idx').on(line.typeId),
    check('order_lines_quantity_check', sql`${line.quantity} > 0`),
  ],
);

export type Order = typeof orders.$inferSelect;
export type OrderLine = typeof orderLines.$inferSelect;
