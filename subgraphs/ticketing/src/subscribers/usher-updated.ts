import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { usherEvents, ushers } from '@gatehouse/ticketing-db/projections';
import { eq, lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../domain/db.ts';

/** Who may scan where: the whole list each time, replaced under the lock of the usher's row. */
export async function usherUpdated(
  tx: TicketingDb,
  { usherId, eventIds, ...shown }: PayloadOf<Events, 'usher.updated'>,
): Promise<void> {
  const [isNewer] = await tx
    .insert(ushers)
    .values({ usherId, ...shown })
    .onConflictDoUpdate({
      target: ushers.usherId,
      set: shown,
      setWhere: lt(ushers.version, sql`excluded.version`),
    })
    .returning();
  if (isNewer === undefined) return;
  await tx.delete(usherEvents).where(eq(usherEvents.usherId, usherId));
  if (eventIds.length > 0)
    await tx.insert(usherEvents).values(eventIds.map((eventId) => ({ usherId, eventId })));
}
