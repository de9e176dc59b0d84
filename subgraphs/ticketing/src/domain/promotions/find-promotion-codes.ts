import { promotionCodes, type PromotionCode } from '@gatehouse/ticketing-db/promotions';
import { asc, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** The promotion codes of these events, by code. */
export async function findPromotionCodesOf(
  db: TicketingDb,
  eventIds: readonly string[],
): Promise<readonly PromotionCode[]> {
  return db
    .select()
    .from(promotionCodes)
    .where(inArray(promotionCodes.eventId, [...eventIds]))
    .orderBy(asc(promotionCodes.code));
}
