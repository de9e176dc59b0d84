import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { getUsheredEvent } from './get-ushered-event.ts';
import type { Headcounts, TakenHeadcount } from './headcounts.ts';

export type GateEvent = ListedEvent & TakenHeadcount;

/** The usher's event with its figures; FORBIDDEN for an usher without an active assignment to it. */
export async function getGateEvent(
  { db, headcounts }: { readonly db: TicketingDb; readonly headcounts: Headcounts },
  viewer: Viewer | undefined,
): Promise<GateEvent> {
  const { event } = await getUsheredEvent(db, viewer);
  return { ...event, ...(await headcounts.find(event.id)) };
}
