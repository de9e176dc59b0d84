import type { ScanOutcome } from '@gatehouse/ticketing-db/scans';
import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Settled = { readonly key: string; readonly state: ScanOutcome['state'] };

/** A scan id is unique at its event. */
export const outcomeKey = (scan: { readonly eventId: string; readonly scanId: string }): string =>
  `${scan.eventId} ${scan.scanId}`;

/** What became of scans, by the keys of `outcomeKey`; those that simply count are left out. */
export async function findOutcomes(
  db: TicketingDb,
  keys: readonly string[],
): Promise<readonly Settled[]> {
  return db.execute<Settled>(sql`
    select asked.key, outcome.state
    from (select value as key from json_array_elements_text(${JSON.stringify(keys)}::text::json)) as asked
    join ticketing.scan_outcomes as outcome
      on outcome.event_id = split_part(asked.key, ' ', 1)::uuid and outcome.scan_id = split_part(asked.key, ' ', 2)`);
}
