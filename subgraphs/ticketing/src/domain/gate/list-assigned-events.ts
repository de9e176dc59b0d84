import { events } from '@gatehouse/ticketing-db/catalogue';
import { usherEvents, ushers } from '@gatehouse/ticketing-db/projections';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';

export type AssignedEvent = ListedEvent & { readonly isSignedIn: boolean };

type Gatekeeper = { readonly usherId: string; readonly eventId: string; readonly now: Date };

/** More than anybody works at; what is left out starts later. */
const eventsMax = 100;

/** The events that an usher is assigned to and that have not ended, the earliest start first. */
export async function listAssignedEvents(
  db: TicketingDb,
  { usherId, eventId, now }: Gatekeeper,
): Promise<readonly AssignedEvent[]> {
  return db
    .select({ ...eventColumns, isSignedIn: sql<boolean>`${events.id} = ${eventId}::uuid` })
    .from(usherEvents)
    .innerJoin(ushers, eq(ushers.usherId, usherEvents.usherId))
    .innerJoin(events, eq(events.id, usherEvents.eventId))
    .where(
      and(eq(usherEvents.usherId, usherId), eq(ushers.status, 'ACTIVE'), gt(events.endsAt, now)),
    )
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(eventsMax);
}
