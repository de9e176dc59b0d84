import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  index,
  integer,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { paymentsSchema } from './pg-schema.ts';

export const cardStatus = paymentsSchema.enum('card_status', [
  'IN_STOCK',
  'ALLOCATED',
  'ASSIGNED',
  'ACTIVE',
  'BLOCKED',
  'LOST',
  'REPLACED',
  'EXPIRED',
  'RETIRED',
]);

/** An NFC card: a key to its holder's wallet. Value never lies on it. */
export const cards = paymentsSchema.table(
  'cards',
  {
    id: id(),
    /** 4, 7 or 10 bytes in hexadecimal capitals: a name, not a secret. */
    uid: text().notNull().unique('cards_uid_key'),
    /** What is printed on it. */
    serial: text().notNull().unique('cards_serial_key'),
    status: cardStatus().notNull().default('IN_STOCK'),
    /** Whose stock it is in, or was sold from. */
    merchantId: uuid('merchant_id'),
    holderId: uuid('holder_id'),
    /** The card in whose place it came. */
    replacesId: uuid('replaces_id')
      .unique('cards_replaces_id_key')
      .references((): AnyPgColumn => cards.id),
    /** Which keys the chip was given, and the last value of its rolling counter, where it has them. */
    keySet: text('key_set'),
    counter: bigint({ mode: 'number' }),
    /** The stock transfer that offers it to another merchant: nobody assigns it until that is decided. */
    offeredIn: uuid('offered_in').references((): AnyPgColumn => cardTransfers.id),
    expiresOn: date('expires_on', { mode: 'string' }),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (card) => [
    check('cards_uid_check', sql`uid ~ '^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$'`),
    check(
      'cards_owner_check',
      sql`case status
        when 'IN_STOCK' then merchant_id is null and holder_id is null
        when 'ALLOCATED' then merchant_id is not null and holder_id is null
        when 'ASSIGNED' then holder_id is not null
        when 'ACTIVE' then holder_id is not null
        when 'BLOCKED' then holder_id is not null
        when 'LOST' then holder_id is not null
        when 'REPLACED' then holder_id is not null
        else true end`,
    ),
    check('cards_offered_in_check', sql`offered_in is null or status = 'ALLOCATED'`),
    index('cards_holder_id_idx').on(card.holderId, card.createdAt, card.id),
    index('cards_merchant_id_idx').on(card.merchantId, card.status, card.createdAt, card.id),
    index('cards_status_idx').on(card.status, card.createdAt, card.id),
    index('cards_created_at_idx').on(card.createdAt, card.id),
    // For what begins with some letters, in any collation.
    index('cards_uid_prefix_idx').on(card.uid.op('text_pattern_ops')),
    index('cards_serial_prefix_idx').on(card.serial.op('text_pattern_ops')),
    index('cards_offered_in_idx')
      .on(card.offeredIn)
      .where(sql`offered_in is not null`),
  ],
);

export type Card = typeof cards.$inferSelect;

/** Every move of a card, for ever: where from, where to, by whom and why. */
export const cardEvents = paymentsSchema.table(
  'card_events',
  {
    id: id(),
    cardId: uuid('card_id')
      .notNull()
      .references(() => cards.id),
    /** The version of the card that it made. */
    version: integer().notNull(),
    verb: text().notNull(),
    fromStatus: cardStatus('from_status'),
    toStatus: cardStatus('to_status').notNull(),
    holderId: uuid('holder_id'),
    merchantId: uuid('merchant_id'),
    /** The account that did it; null for the platform itself. */
    actorId: uuid('actor_id'),
    reason: text(),
    at: instant('at').notNull().defaultNow(),
  },
  (event) => [
    unique('card_events_version_key').on(event.cardId, event.version),
    // Who got a card and when: for figures.
    index('card_events_to_status_idx').on(event.toStatus, event.at),
  ],
);

export type CardEvent = typeof cardEvents.$inferSelect;

/** A customer's wish for a card. */
export const cardRequests = paymentsSchema.table(
  'card_requests',
  {
    id: id(),
    customerId: uuid('customer_id').notNull(),
    status: text({ enum: ['REQUESTED', 'APPROVED', 'FULFILLED', 'REFUSED', 'CANCELLED'] })
      .notNull()
      .default('REQUESTED'),
    /** Where to send it; null for one that is fetched from a merchant. */
    deliveryAddress: text('delivery_address'),
    feeMinor: minor('fee_minor').notNull(),
    currency: text().notNull(),
    /** The payment of it names this request as its subject. */
    feePaidAt: instant('fee_paid_at'),
    cardId: uuid('card_id')
      .unique('card_requests_card_id_key')
      .references(() => cards.id),
    reason: text(),
    decidedBy: uuid('decided_by'),
    createdAt: instant('created_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
    fulfilledAt: instant('fulfilled_at'),
  },
  (request) => [
    check(
      'card_requests_status_check',
      sql`status in ('REQUESTED', 'APPROVED', 'FULFILLED', 'REFUSED', 'CANCELLED')`,
    ),
    check(
      'card_requests_fulfilled_check',
      sql`(status = 'FULFILLED') = (card_id is not null) and (status <> 'REFUSED' or reason is not null)`,
    ),
    check('card_requests_fee_check', sql`fee_minor >= 0`),
    uniqueIndex('card_requests_open_key')
      .on(request.customerId)
      .where(sql`status in ('REQUESTED', 'APPROVED')`),
    index('card_requests_customer_id_idx').on(request.customerId, request.createdAt, request.id),
    index('card_requests_status_idx').on(request.status, request.createdAt, request.id),
    index('card_requests_created_at_idx').on(request.createdAt, request.id),
  ],
);

export type CardRequest = typeof cardRequests.$inferSelect;

/** Cards that a merchant offers to another, until the other takes or declines them. */
export const cardTransfers = paymentsSchema.table(
  'card_transfers',
  {
    id: id(),
    fromMerchantId: uuid('from_merchant_id').notNull(),
    toMerchantId: uuid('to_merchant_id').notNull(),
    status: text({ enum: ['OFFERED', 'ACCEPTED', 'DECLINED', 'CANCELLED'] })
      .notNull()
      .default('OFFERED'),
    cardCount: integer('card_count').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
  },
  (transfer) => [
    check(
      'card_transfers_status_check',
      sql`status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CANCELLED')`,
    ),
    check('card_transfers_merchants_check', sql`from_merchant_id <> to_merchant_id`),
    index('card_transfers_from_idx').on(transfer.fromMerchantId, transfer.createdAt, transfer.id),
    index('card_transfers_to_idx').on(transfer.toMerchantId, transfer.createdAt, transfer.id),
  ],
);

export type CardTransfer = typeof cardTransfers.$inferSelect;

/** A merchant hands a card to a customer: open until the customer's code proves it. */
export const assignments = paymentsSchema.table(
  'assignments',
  {
    id: id(),
    merchantId: uuid('merchant_id').notNull(),
    customerId: uuid('customer_id').notNull(),
    cardId: uuid('card_id')
      .notNull()
      .references(() => cards.id),
    /** The account at the merchant's that started it. */
    actorId: uuid('actor_id').notNull(),
    status: text({ enum: ['OPEN', 'DONE', 'DEAD'] })
      .notNull()
      .default('OPEN'),
    codeHash: text('code_hash').notNull(),
    triesLeft: smallint('tries_left').notNull(),
    codeExpiresAt: instant('code_expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    doneAt: instant('done_at'),
  },
  (assignment) => [
    check('assignments_status_check', sql`status in ('OPEN', 'DONE', 'DEAD')`),
    check('assignments_tries_left_check', sql`tries_left >= 0`),
    // A card is being given to one customer at a time.
    uniqueIndex('assignments_open_card_key')
      .on(assignment.cardId)
      .where(sql`status = 'OPEN'`),
    index('assignments_merchant_id_idx').on(
      assignment.merchantId,
      assignment.createdAt,
      assignment.id,
    ),
    index('assignments_customer_id_idx').on(assignment.customerId),
    index('assignments_open_idx')
      .on(assignment.merchantId)
      .where(sql`status = 'OPEN'`),
    index('assignments_done_idx')
      .on(assignment.merchantId, assignment.doneAt)
      .where(sql`status = 'DONE'`),
  ],
);

export type Assignment = typeof assignments.$inferSelect;

/** Codes that were sent and customers that were looked up, for limits per customer and per merchant. */
export const merchantAsks = paymentsSchema.table(
  'merchant_asks',
  {
    id: id(),
    kind: text({ enum: ['code', 'lookup'] }).notNull(),
    merchantId: uuid('merchant_id').notNull(),
    customerId: uuid('customer_id'),
    at: instant('at').notNull().defaultNow(),
  },
  (ask) => [
    check('merchant_asks_kind_check', sql`kind in ('code', 'lookup')`),
    index('merchant_asks_merchant_id_idx').on(ask.merchantId, ask.kind, ask.at),
    index('merchant_asks_at_idx').on(ask.at),
    index('merchant_asks_customer_id_idx').on(ask.customerId, ask.at),
  ],
);
