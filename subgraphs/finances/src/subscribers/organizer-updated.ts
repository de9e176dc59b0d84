import { organizers } from '@gatehouse/finances-db/projections';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { lt, sql } from 'drizzle-orm';
import type { Tx } from '../domain/desk.ts';

/** Keeps an organizer as the newest event told it; an older one that comes late changes nothing. */
export async function organizerUpdated(
  tx: Tx,
  { organizerId, version, name, status }: PayloadOf<Events, 'organizer.updated'>,
): Promise<void> {
  const kept = { version, name, status };
  await tx
    .insert(organizers)
    .values({ organizerId, ...kept })
    .onConflictDoUpdate({
      target: organizers.organizerId,
      set: kept,
      setWhere: lt(organizers.version, sql`excluded.version`),
    });
}
