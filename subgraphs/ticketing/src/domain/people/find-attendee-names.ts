import { attendees } from '@gatehouse/ticketing-db/projections';
import { inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Named = { readonly id: string; readonly name: string };

/** The names of customers, as identity told them last. */
export async function findAttendeeNames(
  db: TicketingDb,
  customerIds: readonly string[],
): Promise<readonly Named[]> {
  return db
    .select({ id: attendees.customerId, name: attendees.name })
    .from(attendees)
    .where(inArray(attendees.customerId, [...customerIds]));
}
