import { attendees, type Attendee } from '@gatehouse/ticketing-db/projections';
import { inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** The proven addresses of customers. */
export const findAddresses = async (
  db: TicketingDb,
  customerIds: readonly string[],
): Promise<readonly Pick<Attendee, 'customerId' | 'mobile' | 'email'>[]> =>
  db
    .select({
      customerId: attendees.customerId,
      mobile: attendees.mobile,
      email: attendees.email,
    })
    .from(attendees)
    .where(inArray(attendees.customerId, [...customerIds]));
