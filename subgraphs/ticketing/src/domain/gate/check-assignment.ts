import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, eq } from 'drizzle-orm';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { staffedEvents } from '../staff.ts';
import type { Usher } from './usher-of.ts';

export type AssignmentProblem =
  | 'NOT_ASSIGNED'
  | 'NOT_PUBLISHED'
  | 'CANCELLED'
  | 'OVER'
  | 'SCANNING_CLOSED';

export type Assignment = {
  readonly eventId: string;
  readonly problem: AssignmentProblem | null;
  readonly isSupervisor: boolean;
};

/** Whether a scan of this usher would be heard at an event now; events that do not exist and other people's are alike. */
export async function checkAssignment(
  db: TicketingDb,
  usher: Usher,
  { eventId, now }: { readonly eventId: string; readonly now: Date },
): Promise<Assignment> {
  const [event] = isUuid(eventId)
    ? await db
        .select({ status: events.status, scanning: events.scanning, endsAt: events.endsAt })
        .from(events)
        .where(and(eq(events.id, eventId), staffedEvents(db, { ...usher, eventId })))
    : [];
  const isOwn = usher.eventId === eventId.toLowerCase();
  return {
    eventId,
    problem: event === undefined ? 'NOT_ASSIGNED' : problemOf(event, now),
    isSupervisor: event !== undefined && isOwn && usher.isSupervisor,
  };
}

function problemOf(
  { status, scanning, endsAt }: Pick<ListedEvent, 'status' | 'scanning' | 'endsAt'>,
  now: Date,
): AssignmentProblem | null {
  if (status === 'DRAFT') return 'NOT_PUBLISHED';
  if (status === 'CANCELLED') return 'CANCELLED';
  if (status === 'COMPLETED' || endsAt <= now) return 'OVER';
  return scanning === 'OPEN' ? null : 'SCANNING_CLOSED';
}
