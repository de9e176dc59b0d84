import { promotionTypes } from '@gatehouse/ticketing-db/promotions';
import { asc, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Opened = { readonly promotionCodeId: string; readonly typeId: string };

/** Which ticket types these promotion codes open. */
export async function findOpenedTypes(
  db: TicketingDb,
  promotionCodeIds: readonly string[],
): Promise<readonly Opened[]> {
  return db
    .select()
    .from(promotionTypes)
    .where(inArray(promotionTypes.promotionCodeId, [...promotionCodeIds]))
    .orderBy(asc(promotionTypes.typeId));
}
