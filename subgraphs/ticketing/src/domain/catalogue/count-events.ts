import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, count, eq, gt, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Count = { readonly categoryId: string; readonly count: number };

/** How many public events of each category have not ended; a category without any is left out. */
export async function countEvents(
  db: TicketingDb,
  categoryIds: readonly string[],
  now: Date,
): Promise<readonly Count[]> {
  return db
    .select({ categoryId: events.categoryId, count: count() })
    .from(events)
    .where(
      and(
        eq(events.status, 'PUBLISHED'),
        gt(events.endsAt, now),
        inArray(events.categoryId, [...categoryIds]),
      ),
    )
    .groupBy(events.categoryId);
}
