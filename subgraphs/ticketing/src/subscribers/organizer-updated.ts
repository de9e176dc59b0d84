import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { organizers } from '@gatehouse/ticketing-db/projections';
import { lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../domain/db.ts';

/** The organizer's name, by which events are found too. */
export async function organizerUpdated(
  tx: TicketingDb,
  { organizerId, ...shown }: PayloadOf<Events, 'organizer.updated'>,
): Promise<void> {
  await tx
    .insert(organizers)
    .values({ organizerId, ...shown })
    .onConflictDoUpdate({
      target: organizers.organizerId,
      set: shown,
      setWhere: lt(organizers.version, sql`excluded.version`),
    });
}
