import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import type { Scan } from '@gatehouse/ticketing-db/scans';
import { afterSeq } from '../after-seq.ts';
import type { TicketingDb } from '../db.ts';
import type { Staff } from '../staff.ts';
import { getLogEvent } from './get-log-event.ts';
import { logCondition, type LogFilter } from './log-condition.ts';
import { selectScans } from './select-scans.ts';

export const logPageSize = 10;

type Listing = PageArguments & {
  readonly filter: LogFilter & { readonly eventId?: string | null | undefined };
};

/**
 * One page of the log that somebody may read, the latest first. New entries have higher numbers than all that can be read, so
 * that none of those is skipped or comes twice while scans arrive.
 */
export async function listScanLog(
  db: TicketingDb,
  staff: Staff,
  { filter, ...page }: Listing,
): Promise<Page<Scan>> {
  const limit = pageLimit(page, logPageSize);
  const beforeSeq = afterSeq(page.after);
  const eventId = await getLogEvent(db, staff, filter.eventId);
  const condition = logCondition(filter, { eventId, path: 'filter' });
  const rows = await selectScans(db, { condition, beforeSeq, limit: limit + 1 });
  return toPage(rows, limit, ({ seq }) => [seq.toString()]);
}
