import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import type { TicketingDb } from '../domain/db.ts';
import { keepAttendee } from '../domain/people/keep-attendee.ts';

/** What the gate shows of a customer and their dependents. */
export const customerUpdated = (
  tx: TicketingDb,
  told: PayloadOf<Events, 'customer.updated'>,
): Promise<void> => keepAttendee(tx, told);
