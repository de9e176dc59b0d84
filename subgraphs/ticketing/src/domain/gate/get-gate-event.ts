import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { usherEvents, ushers } from '@gatehouse/ticketing-db/projections';
import { and, eq } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import type { Headcounts, TakenHeadcount } from './headcounts.ts';

export type GateEvent = ListedEvent & TakenHeadcount;

type Gatekeeper = { readonly usherId: string; readonly eventId: string };

/** The usher's event with its figures; FORBIDDEN for an usher without an active assignment to it. */
export async function getGateEvent(
  { db, headcounts }: { readonly db: TicketingDb; readonly headcounts: Headcounts },
  { usherId, eventId }: Gatekeeper,
): Promise<GateEvent> {
  const [event] = await db
    .select(eventColumns)
    .from(events)
    .innerJoin(usherEvents, eq(usherEvents.eventId, events.id))
    .innerJoin(ushers, eq(ushers.usherId, usherEvents.usherId))
    .where(and(eq(events.id, eventId), eq(ushers.usherId, usherId), eq(ushers.status, 'ACTIVE')));
  if (event === undefined) throw forbidden('You are not assigned to this event.');
  return { ...event, ...(await headcounts.find(eventId)) };
}
