import { orders } from '@gatehouse/ticketing-db/orders';
import { and, gt, min } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { holdsOn, type Places } from './holds-on.ts';

type Question = Places & { readonly now: Date };

/** When the next hold on places of a type ends, or null when nobody holds any; never an instant that has passed. */
export async function findNextExpiry(
  db: TicketingDb,
  { now, ...places }: Question,
): Promise<Date | null> {
  const [row] = await db
    .select({ at: min(orders.expiresAt) })
    .from(orders)
    .where(and(holdsOn(db, places), gt(orders.expiresAt, now)));
  return row?.at ?? null;
}
