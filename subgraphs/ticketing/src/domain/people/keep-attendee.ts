import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { attendees } from '@gatehouse/ticketing-db/projections';
import { lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Keeps a customer as the newest event told them; an older one that comes late changes nothing. */
export async function keepAttendee(
  tx: TicketingDb,
  told: PayloadOf<Events, 'customer.updated'>,
): Promise<void> {
  const { customerId, ...shown } = told;
  await tx
    .insert(attendees)
    .values({ customerId, ...shown })
    .onConflictDoUpdate({
      target: attendees.customerId,
      set: shown,
      setWhere: lt(attendees.version, sql`excluded.version`),
    });
}
