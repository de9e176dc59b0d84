import { badInput, forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { getStaffedEvent, staffOf } from '../staff.ts';

type Asked = { readonly eventId: string | null; readonly field: string };

/** The event, for those who answer for its gates: its supervisors, its organizer, administrators. FORBIDDEN for other ushers. */
export async function getSupervisedEvent(
  db: TicketingDb,
  viewer: Viewer | undefined,
  { eventId, field }: Asked,
): Promise<ListedEvent> {
  const staff = staffOf(viewer);
  if (staff.kind !== 'usher') {
    if (eventId === null) throw badInput('Say which event.', field);
    return getStaffedEvent(db, staff, eventId);
  }
  if (!staff.isSupervisor) throw forbidden('Only a supervisor may do this.');
  return getStaffedEvent(db, staff, eventId ?? staff.eventId);
}
