import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { organizers } from '@gatehouse/ticketing-db/projections';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** NOT_FOUND for an organizer we do not know, CONFLICT for one that is not active. */
export async function checkOrganizer(db: TicketingDb, organizerId: string): Promise<void> {
  const [organizer] = await db
    .select({ status: organizers.status })
    .from(organizers)
    .where(eq(organizers.organizerId, organizerId));
  if (organizer === undefined || organizer.status === 'DELETED') throw notFound('Organizer');
  if (organizer.status !== 'ACTIVE') throw conflict('This organizer is not active.');
}
