import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import type { Hall } from '../../hall.ts';
import { isUuid } from '../is-uuid.ts';
import type { CountingScan } from './store-scan.ts';

/** Scans of one ticket at one checkpoint, of which one counts in place of the others. */
export type ScanConflict = {
  readonly ticketId: string;
  readonly checkpointId: string;
  readonly counts: CountingScan | null;
  readonly conflicts: readonly CountingScan[];
  /** Empty where none counts. */
  readonly countsInstead: string;
};

/** One page of an event's conflicts, ticket by ticket. */
export async function listScanConflicts(
  sql: Hall['sql'],
  eventId: string,
  page: PageArguments,
): Promise<Page<ScanConflict>> {
  const limit = pageLimit(page);
  const [ticketId, checkpointId, countsInstead] = readAfter(page.after);
  const rows = await sql<ScanConflict[]>`
    select line.ticket_id as "ticketId", line.checkpoint_id as "checkpointId", line.counts_instead as "countsInstead",
      ticketing.counting_scan(${eventId}, line.counts_instead) as counts,
      array(
        select ticketing.counting_scan(${eventId}, outcome.scan_id)
        from ticketing.scan_outcomes as outcome
        join ticketing.scans as scan on scan.event_id = outcome.event_id and scan.scan_id = outcome.scan_id
        where outcome.ticket_id = line.ticket_id and outcome.checkpoint_id = line.checkpoint_id
          and outcome.state = 'CONFLICT' and coalesce(outcome.counts_instead, '') = line.counts_instead
        order by scan.counted_at, coalesce(scan.device_at, scan.counted_at), scan.scan_id collate "C" limit 100
      ) as conflicts
    from (
      select distinct ticket_id, checkpoint_id, coalesce(counts_instead, '') collate "C" as counts_instead
      from ticketing.scan_outcomes
      where event_id = ${eventId} and state = 'CONFLICT'
        and (ticket_id, checkpoint_id, coalesce(counts_instead, '') collate "C")
          > (${ticketId}::uuid, ${checkpointId}::uuid, ${countsInstead})
      order by ticket_id, checkpoint_id, counts_instead limit ${limit + 1}
    ) as line
    order by line.ticket_id, line.checkpoint_id, line.counts_instead`;
  return toPage(rows, limit, (row) => [row.ticketId, row.checkpointId, row.countsInstead]);
}

type Place = readonly [ticketId: string, checkpointId: string, countsInstead: string];

function readAfter(after: string | null | undefined): Place {
  if (after === null || after === undefined) return [beforeAll, beforeAll, ''];
  const [ticketId, checkpointId, countsInstead] = decodeCursor(after, 3).map(String);
  if (ticketId === undefined || checkpointId === undefined || countsInstead === undefined)
    throw badInput('after is not a cursor of this list.', 'after');
  if (!isUuid(ticketId) || !isUuid(checkpointId) || countsInstead.includes('\0'))
    throw badInput('after is not a cursor of this list.', 'after');
  return [ticketId, checkpointId, countsInstead];
}

/** No row has it: ids are of version 4 or 7. */
const beforeAll = '00000000-0000-0000-0000-000000000000';
