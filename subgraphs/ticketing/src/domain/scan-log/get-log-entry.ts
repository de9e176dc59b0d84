import { notFound } from '@gatehouse/kit-subgraph/errors';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { scans, type Scan } from '@gatehouse/ticketing-db/scans';
import { and, eq, getTableColumns } from 'drizzle-orm';
import { readSeq } from '../after-seq.ts';
import type { TicketingDb } from '../db.ts';
import { getStaffedEvent, staffedEvents, type Staff } from '../staff.ts';

/** One entry of the log; NOT_FOUND for one of an event that somebody does not work behind. */
export async function getLogEntry(db: TicketingDb, staff: Staff, entryId: string): Promise<Scan> {
  // An usher whose assignment has ended is told so, as in every other field.
  if (staff.kind === 'usher') await getStaffedEvent(db, staff, staff.eventId);
  const seq = readSeq(entryId);
  if (seq === undefined) throw notFound('Entry');
  const [entry] = await db
    .select(getTableColumns(scans))
    .from(scans)
    .innerJoin(events, eq(events.id, scans.eventId))
    .where(and(eq(scans.seq, seq), staffedEvents(db, staff)));
  if (entry === undefined) throw notFound('Entry');
  return entry;
}
