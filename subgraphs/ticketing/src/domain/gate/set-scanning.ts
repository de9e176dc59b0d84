import { conflict, forbidden } from '@gatehouse/kit-subgraph/errors';
import { events, type Event } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import { getStaffedEvent, staffedEvents, staffOf } from '../staff.ts';
import type { Visit } from '../visit.ts';

type Scanning = Event['scanning'];

/** Opens, pauses or closes scanning; for supervisors of the event, its organizer and administrators. */
export async function setScanning(
  visit: Visit,
  { eventId, scanning }: { readonly eventId: string; readonly scanning: Scanning },
): Promise<Scanning> {
  const staff = staffOf(visit.viewer);
  if (staff.kind === 'usher' && !staff.isSupervisor) throw forbidden();
  const id = readId(eventId, 'Event');
  return visit.db.transaction(async (tx) => {
    const [changed] = await tx
      .update(events)
      .set({ scanning })
      .where(
        and(
          eq(events.id, id),
          inArray(events.status, ['DRAFT', 'PUBLISHED']),
          staffedEvents(tx, staff),
        ),
      )
      .returning({ before: sql<Scanning>`old.scanning` });
    if (changed === undefined) {
      await getStaffedEvent(tx, staff, id);
      throw conflict('This event is over or was called off.');
    }
    if (changed.before !== scanning)
      await recordAudit(tx, visit, {
        verb: 'event.setScanning',
        entityType: 'Event',
        entityId: id,
        before: { scanning: changed.before },
        after: { scanning },
      });
    return scanning;
  });
}
