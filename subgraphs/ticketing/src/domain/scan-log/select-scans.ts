import { scans } from '@gatehouse/ticketing-db/scans';
import { and, desc, lt, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

type Part = {
  readonly condition: SQL | undefined;
  /** Only what has a lower number. */
  readonly beforeSeq: bigint | undefined;
  readonly limit: number;
};

/** The next entries of the log, the latest first: what the list shows and what an export holds. */
export function selectScans(db: TicketingDb, { condition, beforeSeq, limit }: Part) {
  return db
    .select()
    .from(scans)
    .where(and(condition, beforeSeq === undefined ? undefined : lt(scans.seq, beforeSeq)))
    .orderBy(desc(scans.seq))
    .limit(limit);
}
