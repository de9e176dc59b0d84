import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { ticketTypes } from './catalogue.ts';
import { orders } from './orders.ts';
import { bytes, id, instant } from './columns.ts';
import { ticketing } from './schema.ts';

/** Keys that sign ticket codes. The private half is sealed: a copy of the database signs nothing. */
export const codeKeys = ticketing.table(
  'code_keys',
  {
    id: smallint().primaryKey(),
    publicKey: bytes('public_key').notNull(),
    sealedPrivateKey: bytes('sealed_private_key').notNull(),
    signFrom: instant('sign_from').notNull(),
    signUntil: instant('sign_until').notNull(),
    verifyUntil: instant('verify_until').notNull(),
  },
  (key) => [check('code_keys_id_check', sql`${key.id} between 1 and 255`)],
);

export const tickets = ticketing.table(
  'tickets',
  {
    id: id(),
    orderId: uuid('order_id').notNull(),
    eventId: uuid('event_id').notNull(),
    typeId: uuid('type_id').notNull(),
    /** The customer it belongs to. */
    holderId: uuid('holder_id').notNull(),
    attendeeKind: text('attendee_kind', { enum: ['SELF', 'DEPENDENT', 'GUEST'] }).notNull(),
    /** The customer or dependent who enters; a guest is a name only. */
    attendeeId: uuid('attendee_id'),
    attendeeName: text('attendee_name'),
    status: text({
      enum: ['PENDING', 'VALID', 'BLOCKED', 'REFUNDING', 'REFUNDED', 'CANCELLED'],
    }).notNull(),
    /** Raised when a code must die; a code carries the epoch it was made in. */
    epoch: smallint().notNull().default(1),
    keyId: smallint('key_id')
      .notNull()
      .references(() => codeKeys.id),
    issuedAt: instant('issued_at'),
  },
  (ticket) => [
    foreignKey({
      columns: [ticket.orderId, ticket.eventId],
      foreignColumns: [orders.id, orders.eventId],
    }),
    foreignKey({
      columns: [ticket.typeId, ticket.eventId],
      foreignColumns: [ticketTypes.id, ticketTypes.eventId],
    }),
    index('tickets_order_id_idx').on(ticket.orderId),
    index('tickets_holder_id_idx').on(ticket.holderId),
    index('tickets_event_id_status_idx').on(ticket.eventId, ticket.status),
    check(
      'tickets_status_check',
      sql`${ticket.status} in ('PENDING', 'VALID', 'BLOCKED', 'REFUNDING', 'REFUNDED', 'CANCELLED')`,
    ),
    check('tickets_epoch_check', sql`${ticket.epoch} >= 1`),
    check(
      'tickets_attendee_check',
      sql`case ${ticket.attendeeKind}
        when 'GUEST' then ${ticket.attendeeId} is null and ${ticket.attendeeName} is not null
        when 'DEPENDENT' then ${ticket.attendeeId} is not null and ${ticket.attendeeName} is not null
        when 'SELF' then ${ticket.attendeeId} = ${ticket.holderId}
        else false end`,
    ),
  ],
);

/** Why a ticket's earlier codes are dead: the row of epoch n says what ended epoch n - 1. */
export const ticketEpochs = ticketing.table(
  'ticket_epochs',
  {
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id),
    epoch: smallint().notNull(),
    cause: text({ enum: ['TRANSFERRED', 'REISSUED', 'REFUNDED'] }).notNull(),
  },
  (epoch) => [
    primaryKey({ columns: [epoch.ticketId, epoch.epoch] }),
    check(
      'ticket_epochs_cause_check',
      sql`${epoch.cause} in ('TRANSFERRED', 'REISSUED', 'REFUNDED')`,
    ),
  ],
);

export type Ticket = typeof tickets.$inferSelect;
export type CodeKey = typeof codeKeys.$inferSelect;
