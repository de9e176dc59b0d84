import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { events, ticketTypes } from './catalogue.ts';
import { id } from './columns.ts';
import { ticketing } from './schema.ts';

/** A word that opens hidden ticket types, so many times. */
export const promotionCodes = ticketing.table(
  'promotion_codes',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    /** In capitals. */
    code: text().notNull(),
    usesMax: integer('uses_max').notNull(),
    /** Orders that hold or bought places by it. */
    used: integer().notNull().default(0),
  },
  (promotion) => [
    unique('promotion_codes_event_id_code_key').on(promotion.eventId, promotion.code),
    check('promotion_codes_code_check', sql`${promotion.code} = upper(${promotion.code})`),
    // The last word on uses, as with places.
    check(
      'promotion_codes_used_check',
      sql`${promotion.used} >= 0 and ${promotion.used} <= ${promotion.usesMax}`,
    ),
  ],
);

export const promotionTypes = ticketing.table(
  'promotion_types',
  {
    promotionCodeId: uuid('promotion_code_id')
      .notNull()
      .references(() => promotionCodes.id),
    typeId: uuid('type_id')
      .notNull()
      .references(() => ticketTypes.id),
  },
  (link) => [
    primaryKey({ columns: [link.promotionCodeId, link.typeId] }),
    index('promotion_types_type_id_idx').on(link.typeId),
  ],
);

export type PromotionCode = typeof promotionCodes.$inferSelect;
