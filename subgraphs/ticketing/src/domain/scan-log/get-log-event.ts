import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';
import { getStaffedEvent, type Staff } from '../staff.ts';

/**
 * The event whose log somebody reads: an usher their own, whatever they ask for; an organizer one of theirs, which has to be
 * named; an administrator the one that is named, or undefined for all of them.
 */
export async function getLogEvent(
  db: TicketingDb,
  staff: Staff,
  asked: string | null | undefined,
): Promise<string | undefined> {
  switch (staff.kind) {
    case 'usher':
      return (await getStaffedEvent(db, staff, staff.eventId)).id;
    case 'organizer':
      if (asked == null) throw badInput('Say of which event.', 'filter.eventId');
      return (await getStaffedEvent(db, staff, filterId(asked, 'filter.eventId'))).id;
    case 'admin':
      return asked == null ? undefined : filterId(asked, 'filter.eventId');
  }
}
