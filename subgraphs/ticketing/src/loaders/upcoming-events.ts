import { loadBy, type Loader } from '@gatehouse/kit-subgraph/load-by-id';
import type { Page, PageArguments } from '@gatehouse/kit-subgraph/paging';
import type { ListedEvent } from '../domain/catalogue/event-columns.ts';
import {
  listUpcomingEvents,
  type UpcomingEvents,
} from '../domain/catalogue/list-upcoming-events.ts';
import type { TicketingDb } from '../domain/db.ts';

/** Pages of organizers' events: one statement for all organizers that are asked for the same page. */
export function upcomingEventsLoader(db: TicketingDb, now: Date) {
  const loaders = new Map<string, Loader<UpcomingEvents | undefined>>();
  return async (organizerId: string, page: PageArguments): Promise<Page<ListedEvent>> => {
    const key = JSON.stringify([page.first, page.after]);
    const loader =
      loaders.get(key) ??
      loadBy(
        (organizerIds) => listUpcomingEvents(db, organizerIds, { ...page, now }),
        (upcoming) => upcoming.organizerId,
      );
    loaders.set(key, loader);
    const upcoming = await loader.load(organizerId);
    if (upcoming === undefined) throw new Error('A page of events was not answered.');
    return upcoming.page;
  };
}
