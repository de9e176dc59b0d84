import { gates, type Gate } from '@gatehouse/ticketing-db/gate';
import { inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Gates by id. */
export async function findGates(db: TicketingDb, ids: readonly string[]): Promise<readonly Gate[]> {
  return db
    .select()
    .from(gates)
    .where(inArray(gates.id, [...ids]));
}
