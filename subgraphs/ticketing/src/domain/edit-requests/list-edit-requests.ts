import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { editRequests, type EditRequest } from '@gatehouse/ticketing-db/requests';
import { and, desc, eq } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';
import type { Staff } from '../staff.ts';
import { seenBy } from './find-edit-request.ts';

type Listing = PageArguments & {
  readonly staff: Staff;
  readonly status?: EditRequest['status'] | null | undefined;
  readonly eventId?: string | null | undefined;
};

/** One page of the requests the viewer may see, the latest first: their ids grow with time. */
export async function listEditRequests(
  db: TicketingDb,
  listing: Listing,
): Promise<Page<EditRequest>> {
  const { staff, status, eventId, after } = listing;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(editRequests)
    .where(
      and(
        seenBy(staff),
        status ? eq(editRequests.status, status) : undefined,
        eventId ? eq(editRequests.eventId, filterId(eventId, 'filter.eventId')) : undefined,
        afterId(after, editRequests.id, 'desc'),
      ),
    )
    .orderBy(desc(editRequests.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
