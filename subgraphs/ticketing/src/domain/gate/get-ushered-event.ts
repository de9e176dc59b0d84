import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { getStaffedEvent } from '../staff.ts';
import { usherOf, type Usher } from './usher-of.ts';

/** The usher of the session and the event it is for; FORBIDDEN without an active assignment to it. */
export async function getUsheredEvent(
  db: TicketingDb,
  viewer: Viewer | undefined,
): Promise<{ readonly usher: Usher; readonly event: ListedEvent }> {
  const usher = usherOf(viewer);
  return { usher, event: await getStaffedEvent(db, usher, usher.eventId) };
}
