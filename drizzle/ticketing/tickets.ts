import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ticketTypes } from './catalogue.ts';
import { orders } from './orders.ts';
import { bytes, changedBy, id, instant, searchVector } from './columns.ts';
import { refunds } from './refunds.ts';
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
    /** What gives its money back, once it is to be given back. */
    refundId: uuid('refund_id').references(() => refunds.id),
    // The rest is kept by triggers.
    /** The attendee's name as search reads it: lower case, without accents. */
    search: searchVector()
      .notNull()
      .default(sql`''::tsvector`),
    changedBy: changedBy(),
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
    // Holders of one event in their order: what the cards of an offline cache are read by.
    index('tickets_event_id_holder_id_idx').on(ticket.eventId, ticket.holderId),
    index('tickets_event_id_id_idx').on(ticket.eventId, ticket.id),
    index('tickets_status_id_idx').on(ticket.status, ticket.id),
    index('tickets_type_id_id_idx').on(ticket.typeId, ticket.id),
    index('tickets_event_id_changed_by_idx').on(ticket.eventId, ticket.changedBy, ticket.id),
    index('tickets_refund_id_idx').on(ticket.refundId),
    index('tickets_search_idx').using('gin', ticket.search),
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
    /** When the earlier codes died: a gate without a network may have taken one before. */
    at: timestamp({ withTimezone: true, precision: 6 }).notNull().defaultNow(),
  },
  (epoch) => [
    primaryKey({ columns: [epoch.ticketId, epoch.epoch] }),
    check(
      'ticket_epochs_cause_check',
      sql`${epoch.cause} in ('TRANSFERRED', 'REISSUED', 'REFUNDED')`,
    ),
  ],
);

/** Every move of a ticket's status, written by a trigger: what was right at a gate at that moment can be told later. */
export const ticketMoves = ticketing.table(
  'ticket_moves',
  {
    seq: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id),
    movedFrom: text('moved_from').notNull(),
    movedTo: text('moved_to').notNull(),
    at: timestamp({ withTimezone: true, precision: 6 }).notNull(),
  },
  (move) => [index('ticket_moves_ticket_id_idx').on(move.ticketId, move.seq)],
);

export type Ticket = typeof tickets.$inferSelect;
export type CodeKey = typeof codeKeys.$inferSelect;
