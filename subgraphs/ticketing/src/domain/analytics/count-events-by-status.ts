import { events, type Event } from '@gatehouse/ticketing-db/catalogue';
import { count, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type EventStatusCount = { readonly status: Event['status']; readonly count: number };

const inOrder: readonly Event['status'][] = ['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'];

/** How many of these events are in each state, in the order of an event's life; states without any are left out. */
export async function countEventsByStatus(
  db: TicketingDb,
  which: SQL | undefined,
): Promise<readonly EventStatusCount[]> {
  const rows = await db
    .select({ status: events.status, count: count() })
    .from(events)
    .where(which)
    .groupBy(events.status);
  return rows.toSorted((one, other) => inOrder.indexOf(one.status) - inOrder.indexOf(other.status));
}
