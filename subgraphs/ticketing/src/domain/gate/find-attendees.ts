import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import type { SeenAttendee } from './scan-answer.ts';

/** Who these tickets are for, each by the ticket's id; whose event it is must have been checked. */
export async function findAttendees(
  db: TicketingDb,
  ticketIds: readonly string[],
): Promise<readonly { readonly id: string; readonly attendee: SeenAttendee | null }[]> {
  return db.execute(sql`
    select asked.id, ticketing.attendee_of(asked.id) as attendee
    from (select value::uuid as id from json_array_elements_text(${JSON.stringify(ticketIds)}::text::json)) as asked`);
}

/** Customers as an event sees them, by the keys of `holderKey`. */
export async function findHolders(
  db: TicketingDb,
  keys: readonly string[],
): Promise<readonly { readonly key: string; readonly attendee: SeenAttendee }[]> {
  return db.execute(sql`
    select asked.key,
      ticketing.holder_at(split_part(asked.key, ' ', 2)::uuid, split_part(asked.key, ' ', 1)::uuid, null) as attendee
    from (select value as key from json_array_elements_text(${JSON.stringify(keys)}::text::json)) as asked`);
}
