import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import type { TicketingDb } from '../domain/db.ts';
import { keepAttendee } from '../domain/people/keep-attendee.ts';

/** A new customer may be an attendee from now on. */
export const customerRegistered = (
  tx: TicketingDb,
  told: PayloadOf<Events, 'customer.registered'>,
): Promise<void> => keepAttendee(tx, told);
