import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { orders } from './orders.ts';
import { id, instant, minor } from './columns.ts';
import { ticketing } from './schema.ts';

/** Money of an order that goes back to where it came from: asked of payments once, and over when payments says so. */
export const refunds = ticketing.table(
  'refunds',
  {
    id: id(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    /** None where nothing was paid; such a refund is over at once. */
    paymentId: uuid('payment_id'),
    amountMinor: minor('amount_minor'),
    cause: text({ enum: ['REQUEST', 'ADMIN', 'EVENT_CANCELLED'] }).notNull(),
    status: text({ enum: ['PENDING', 'SUCCEEDED'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (refund) => [
    index('refunds_order_id_idx').on(refund.orderId),
    check('refunds_cause_check', sql`${refund.cause} in ('REQUEST', 'ADMIN', 'EVENT_CANCELLED')`),
    check('refunds_status_check', sql`${refund.status} in ('PENDING', 'SUCCEEDED')`),
    check('refunds_amount_check', sql`${refund.amountMinor} >= 0`),
    check(
      'refunds_settled_check',
      sql`(${refund.status} = 'SUCCEEDED') = (${refund.settledAt} is not null)`,
    ),
  ],
);

/** What a customer asks for and an administrator decides. */
export const refundRequests = ticketing.table(
  'refund_requests',
  {
    id: id(),
    // Tickets refer to refunds, so that a reference back would be a circle of files; migration 0009 has it.
    ticketId: uuid('ticket_id').notNull(),
    eventId: uuid('event_id').notNull(),
    customerId: uuid('customer_id').notNull(),
    reason: text().notNull(),
    status: text({ enum: ['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN'] }).notNull(),
    decidedBy: uuid('decided_by'),
    decisionReason: text('decision_reason'),
    refundId: uuid('refund_id').references(() => refunds.id),
    requestedAt: instant('requested_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (request) => [
    uniqueIndex('refund_requests_open_key')
      .on(request.ticketId)
      .where(sql`${request.status} = 'OPEN'`),
    index('refund_requests_ticket_id_idx').on(request.ticketId),
    index('refund_requests_customer_id_idx').on(request.customerId, request.id),
    index('refund_requests_event_id_idx').on(request.eventId, request.id),
    index('refund_requests_status_idx').on(request.status, request.id),
    check(
      'refund_requests_status_check',
      sql`${request.status} in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN')`,
    ),
    check(
      'refund_requests_decided_check',
      sql`(${request.status} = 'OPEN') = (${request.decidedAt} is null)`,
    ),
  ],
);

export type Refund = typeof refunds.$inferSelect;
export type RefundRequest = typeof refundRequests.$inferSelect;
