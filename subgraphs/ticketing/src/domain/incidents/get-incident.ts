import { notFound } from '@gatehouse/kit-subgraph/errors';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { incidents, type Incident } from '@gatehouse/ticketing-db/scans';
import { and, eq, getTableColumns } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { getStaffedEvent, staffedEvents, type Staff } from '../staff.ts';

/** One incident; NOT_FOUND for one at an event that somebody does not work behind. */
export async function getIncident(
  db: TicketingDb,
  staff: Staff,
  incidentId: string,
): Promise<Incident> {
  if (staff.kind === 'usher') await getStaffedEvent(db, staff, staff.eventId);
  if (!isUuid(incidentId)) throw notFound('Incident');
  const [incident] = await db
    .select(getTableColumns(incidents))
    .from(incidents)
    .innerJoin(events, eq(events.id, incidents.eventId))
    .where(and(eq(incidents.id, incidentId), staffedEvents(db, staff)));
  if (incident === undefined) throw notFound('Incident');
  return incident;
}
