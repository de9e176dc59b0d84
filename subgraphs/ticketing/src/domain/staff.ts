import { forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn, type Viewer } from '@gatehouse/kit-subgraph/viewer';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { usherEvents, ushers } from '@gatehouse/ticketing-db/projections';
import { and, eq, exists, sql, type SQL } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from './catalogue/event-columns.ts';
import type { TicketingDb } from './db.ts';
import { eventOfUsher } from './gate/event-of-usher.ts';
import { isUuid } from './is-uuid.ts';

/** Somebody behind events: an administrator, who sees all, an organizer, who sees their own, an usher at one event. */
export type Staff =
  | { readonly kind: 'admin'; readonly adminUserId: string }
  | { readonly kind: 'organizer'; readonly organizerId: string }
  | {
      readonly kind: 'usher';
      readonly usherId: string;
      readonly eventId: string;
      readonly isSupervisor: boolean;
    };

/** What a membership of the role Supervisor may do at its event; identity's catalogue of permissions has it. */
const supervisePermission = 14;

export const isSupervisor = (viewer: Viewer | undefined): boolean =>
  signedIn(viewer).permissions.includes(supervisePermission);

/** Who the viewer is behind events; FORBIDDEN for anybody else. Which administrators, the rules say. */
export function staffOf(viewer: Viewer | undefined): Staff {
  const { portal, profileId } = signedIn(viewer);
  switch (portal) {
    case 'admin':
      return { kind: 'admin', adminUserId: profileId };
    case 'organizer':
      return { kind: 'organizer', organizerId: profileId };
    case 'usher':
      return { kind: 'usher', ...eventOfUsher(viewer), isSupervisor: isSupervisor(viewer) };
    default:
      throw forbidden();
  }
}

/** The events somebody works behind, as a condition on them; an usher's ends with the assignment. */
export function staffedEvents(db: TicketingDb, staff: Staff): SQL | undefined {
  switch (staff.kind) {
    case 'admin':
      return undefined;
    case 'organizer':
      return eq(events.organizerId, staff.organizerId);
    case 'usher':
      return and(
        eq(events.id, staff.eventId),
        exists(
          db
            .select({ one: sql`1` })
            .from(usherEvents)
            .innerJoin(ushers, eq(ushers.usherId, usherEvents.usherId))
            .where(
              and(
                eq(usherEvents.usherId, staff.usherId),
                eq(usherEvents.eventId, events.id),
                eq(ushers.status, 'ACTIVE'),
              ),
            ),
        ),
      );
  }
}

/** The event, of any status, if the viewer works behind it; NOT_FOUND else, FORBIDDEN for an usher at their own. */
export async function getStaffedEvent(
  db: TicketingDb,
  staff: Staff,
  eventId: string,
): Promise<ListedEvent> {
  if (!isUuid(eventId)) throw notFound('Event');
  const [event] = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.id, eventId), staffedEvents(db, staff)));
  if (event !== undefined) return event;
  if (staff.kind === 'usher' && staff.eventId === eventId.toLowerCase())
    throw forbidden('You are not assigned to this event.');
  throw notFound('Event');
}
