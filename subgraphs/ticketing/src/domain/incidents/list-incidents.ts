import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { incidents, type Incident } from '@gatehouse/ticketing-db/scans';
import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { TicketingDb } from '../db.ts';
import { filterId } from '../filter-id.ts';
import { getStaffedEvent, staffedEvents, type Staff } from '../staff.ts';

export type IncidentFilter = {
  readonly eventId?: string | null | undefined;
  readonly status?: Incident['status'] | null | undefined;
  readonly severity?: Incident['severity'] | null | undefined;
  readonly type?: Incident['type'] | null | undefined;
};

type Listing = PageArguments & { readonly filter: IncidentFilter };

/** One page of the incidents at the events that somebody works behind, the latest first. */
export async function listIncidents(
  db: TicketingDb,
  staff: Staff,
  { filter, ...page }: Listing,
): Promise<Page<Incident>> {
  const limit = pageLimit(page);
  const { eventId, status, severity, type } = filter;
  if (staff.kind === 'usher') await getStaffedEvent(db, staff, staff.eventId);
  const rows = await db
    .select(getTableColumns(incidents))
    .from(incidents)
    .innerJoin(events, eq(events.id, incidents.eventId))
    .where(
      and(
        staffedEvents(db, staff),
        eventId == null ? undefined : eq(incidents.eventId, filterId(eventId, 'filter.eventId')),
        status == null ? undefined : eq(incidents.status, status),
        severity == null ? undefined : eq(incidents.severity, severity),
        type == null ? undefined : eq(incidents.type, type),
        afterId(page.after, incidents.id, 'desc'),
      ),
    )
    .orderBy(desc(incidents.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
