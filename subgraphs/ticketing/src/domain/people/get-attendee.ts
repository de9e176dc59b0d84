import { waitFor } from '@gatehouse/kit-events/wait-for';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { attendees, type Attendee } from '@gatehouse/ticketing-db/projections';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Who registered a moment ago is still on the way here. */
const attendeeWithinMs = 2000;

/** The customer who acts, as identity told them last. */
export async function getAttendee(db: TicketingDb, customerId: string): Promise<Attendee> {
  const find = () => findAttendee(db, customerId);
  const attendee = await waitFor(find, { timeoutMs: attendeeWithinMs });
  if (attendee === undefined) throw conflict('Your account is still on its way here. Try again.');
  return attendee;
}

/** A customer who is there and not suspended. */
export async function findAttendee(
  db: TicketingDb,
  customerId: string,
): Promise<Attendee | undefined> {
  const isThere = and(eq(attendees.customerId, customerId), eq(attendees.status, 'ACTIVE'));
  const [attendee] = await db.select().from(attendees).where(isThere);
  return attendee;
}
