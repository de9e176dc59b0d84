import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, inArray, sql } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { TicketingDb } from '../db.ts';
import { eventColumns, type ListedEvent } from './event-columns.ts';
import { eventCondition } from './event-filter.ts';
import { eventOrders } from './event-order.ts';

export type UpcomingEvents = { readonly organizerId: string; readonly page: Page<ListedEvent> };

/** A page of each organizer's public events that have not ended, in one statement for all of them. */
export async function listUpcomingEvents(
  db: TicketingDb,
  organizerIds: readonly string[],
  { first, after, now }: PageArguments & { readonly now: Date },
): Promise<readonly UpcomingEvents[]> {
  const limit = pageLimit({ first });
  const order = eventOrders.STARTS_AT_ASC;
  const own = db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        sql`${events.organizerId} = organizer.id`,
        eventCondition({}, now),
        afterCursor(after, { ...order, id: events.id }),
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(limit + 1);
  const asked = sql.join(
    organizerIds.map((id) => sql`${id}`),
    sql`, `,
  );
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(
      inArray(
        events.id,
        sql`(select own.id from unnest(array[${asked}]::uuid[]) as organizer (id) cross join lateral ${own} as own)`,
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id));
  const byOrganizer = Map.groupBy(rows, ({ organizerId }) => organizerId);
  return organizerIds.map((organizerId) => {
    const found = byOrganizer.get(organizerId) ?? [];
    const page = toPage(found, limit, (event) => [order.write(event), event.id]);
    return { organizerId, page };
  });
}
