import { ushers } from '@gatehouse/ticketing-db/projections';
import { inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Named = { readonly id: string; readonly name: string };

/** The names of ushers, as identity told them last; administrators have none here. */
export async function findUsherNames(
  db: TicketingDb,
  usherIds: readonly string[],
): Promise<readonly Named[]> {
  return db
    .select({ id: ushers.usherId, name: ushers.name })
    .from(ushers)
    .where(inArray(ushers.usherId, [...usherIds]));
}
