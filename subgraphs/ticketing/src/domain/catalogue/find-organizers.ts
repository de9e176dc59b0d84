import { organizers } from '@gatehouse/ticketing-db/projections';
import { and, inArray, ne } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** The ids of those organizers that are known here and were not deleted. */
export async function findOrganizers(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly { readonly id: string }[]> {
  return db
    .select({ id: organizers.organizerId })
    .from(organizers)
    .where(and(inArray(organizers.organizerId, [...ids]), ne(organizers.status, 'DELETED')));
}
