import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  char,
  check,
  doublePrecision,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, minor, searchVector } from './columns.ts';
import { ticketing } from './schema.ts';

// Ids of the platform's people are ids only: a foreign key across schemas would tie subgraphs together.

export const venues = ticketing.table(
  'venues',
  {
    id: id(),
    name: text().notNull(),
    address: text().notNull(),
    city: text().notNull(),
    country: char({ length: 2 }).notNull(),
    capacity: integer().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    imageUrl: text('image_url'),
    /** The file behind the picture, where it was uploaded here. */
    imageFileId: uuid('image_file_id'),
  },
  (venue) => [
    index('venues_name_id_idx').on(venue.name, venue.id),
    index('venues_city_name_id_idx').on(sql`lower(${venue.city})`, venue.name, venue.id),
    check('venues_capacity_check', sql`${venue.capacity} > 0`),
  ],
);

export const categories = ticketing.table('categories', {
  id: id(),
  slug: text().notNull().unique('categories_slug_key'),
  name: text().notNull(),
});

export const events = ticketing.table(
  'events',
  {
    id: id(),
    /** Short and unique: what a code carries of the event. */
    number: integer().notNull().generatedAlwaysAsIdentity().unique('events_number_key'),
    organizerId: uuid('organizer_id').notNull(),
    venueId: uuid('venue_id')
      .notNull()
      .references(() => venues.id),
    categoryId: uuid('category_id')
      .notNull()
      .references(() => categories.id),
    name: text().notNull(),
    description: text().notNull().default(''),
    imageUrl: text('image_url'),
    imageFileId: uuid('image_file_id'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    status: text({ enum: ['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'] })
      .notNull()
      .default('DRAFT'),
    featured: boolean().notNull().default(false),
    scanning: text({ enum: ['OPEN', 'PAUSED', 'CLOSED'] })
      .notNull()
      .default('OPEN'),
    /** Whether a gate may let in somebody who has not paid, when its staff asks for it. */
    admitsUnpaid: boolean('admits_unpaid').notNull().default(false),
    /** Until when a customer may ask for the money back; null while the event has not begun. */
    refundUntil: instant('refund_until'),
    transfersAllowed: boolean('transfers_allowed').notNull().default(true),
    cancelReason: text('cancel_reason'),
    /** One event sells in one currency, so that an order has one total. */
    currency: char({ length: 3 }).notNull(),
    version: integer().notNull().default(1),
    // The rest is kept by triggers: what lists filter and sort by, so that an index on one table can do it.
    city: text().notNull().default(''),
    priceFromMinor: bigint('price_from_minor', { mode: 'bigint' }),
    priceToMinor: bigint('price_to_minor', { mode: 'bigint' }),
    search: searchVector()
      .notNull()
      .default(sql`''::tsvector`),
  },
  (event) => {
    const listed = sql`${event.status} = 'PUBLISHED'`;
    return [
      index('events_starts_at_idx').on(event.startsAt, event.id, event.endsAt).where(listed),
      // What administrators list: whatever its status.
      index('events_all_starts_at_idx').on(event.startsAt, event.id),
      index('events_all_name_idx').on(event.name, event.id),
      index('events_status_starts_at_idx').on(event.status, event.startsAt, event.id),
      index('events_all_category_id_idx').on(event.categoryId, event.startsAt, event.id),
      index('events_all_featured_idx')
        .on(event.startsAt, event.id)
        .where(sql`${event.featured}`),
      index('events_published_ends_at_idx').on(event.endsAt).where(listed),
      index('events_category_id_idx')
        .on(event.categoryId, event.startsAt, event.id, event.endsAt)
        .where(listed),
      index('events_venue_id_idx').on(event.venueId, event.startsAt, event.id),
      index('events_city_idx').on(event.city, event.startsAt, event.id).where(listed),
      index('events_organizer_id_idx').on(event.organizerId, event.startsAt, event.id),
      index('events_name_idx').on(event.name, event.id).where(listed),
      index('events_price_idx').on(event.currency, event.priceFromMinor, event.id).where(listed),
      index('events_featured_idx')
        .on(event.startsAt, event.id)
        .where(sql`${listed} and ${event.featured}`),
      index('events_search_idx').using('gin', event.search),
      check('events_ends_at_check', sql`${event.endsAt} > ${event.startsAt}`),
      check(
        'events_status_check',
        sql`${event.status} in ('DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED')`,
      ),
      check('events_scanning_check', sql`${event.scanning} in ('OPEN', 'PAUSED', 'CLOSED')`),
      check('events_version_check', sql`${event.version} >= 1`),
      check('events_currency_check', sql`${event.currency} ~ '^[A-Z]{3}$'`),
    ];
  },
);

export const ticketTypes = ticketing.table(
  'ticket_types',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    name: text().notNull(),
    position: integer().notNull().default(0),
    priceMinor: minor('price_minor'),
    feeMinor: minor('fee_minor').default(sql`0`),
    taxMinor: minor('tax_minor').default(sql`0`),
    totalMinor: minor('total_minor').generatedAlwaysAs(sql`price_minor + fee_minor + tax_minor`),
    saleFrom: instant('sale_from'),
    saleUntil: instant('sale_until'),
    validFrom: instant('valid_from'),
    validUntil: instant('valid_until'),
    maxPerCustomer: integer('max_per_customer').notNull(),
    hidden: boolean().notNull().default(false),
  },
  (type) => [
    index('ticket_types_event_id_idx').on(type.eventId, type.position, type.id),
    index('ticket_types_total_minor_idx')
      .on(type.totalMinor, type.eventId)
      .where(sql`not ${type.hidden}`),
    // So that a ticket's type is a type of the ticket's event.
    unique('ticket_types_id_event_id_key').on(type.id, type.eventId),
    check(
      'ticket_types_money_check',
      sql`${type.priceMinor} >= 0 and ${type.feeMinor} >= 0 and ${type.taxMinor} >= 0`,
    ),
    check('ticket_types_max_per_customer_check', sql`${type.maxPerCustomer} > 0`),
    check('ticket_types_sale_check', sql`${type.saleUntil} > ${type.saleFrom}`),
    check('ticket_types_valid_check', sql`${type.validUntil} > ${type.validFrom}`),
  ],
);

/** Places that are counted together: a type may draw on several pools, a pool may serve several types. */
export const pools = ticketing.table(
  'pools',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    name: text().notNull(),
    capacity: integer().notNull(),
    held: integer().notNull().default(0),
    sold: integer().notNull().default(0),
  },
  (pool) => [
    index('pools_event_id_idx').on(pool.eventId),
    // The last word on overselling, whatever a statement above it says.
    check(
      'pools_capacity_check',
      sql`${pool.held} >= 0 and ${pool.sold} >= 0 and ${pool.held} + ${pool.sold} <= ${pool.capacity}`,
    ),
  ],
);

export const typePools = ticketing.table(
  'type_pools',
  {
    typeId: uuid('type_id')
      .notNull()
      .references(() => ticketTypes.id),
    poolId: uuid('pool_id')
      .notNull()
      .references(() => pools.id),
  },
  (link) => [
    primaryKey({ columns: [link.typeId, link.poolId] }),
    index('type_pools_pool_id_idx').on(link.poolId),
  ],
);

export type Venue = typeof venues.$inferSelect;
export type Category = typeof categories.$inferSelect;
export type Event = typeof events.$inferSelect;
export type TicketType = typeof ticketTypes.$inferSelect;
export type Pool = typeof pools.$inferSelect;
