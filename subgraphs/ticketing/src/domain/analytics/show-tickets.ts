import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import { keepBriefly } from '@gatehouse/kit-subgraph/keep-briefly';
import type { TicketingDb } from '../db.ts';
import { countTickets } from './count-tickets.ts';

/** What was sold and who came in a range of days, as it was at most five seconds ago. */
export const showTickets = keepBriefly(5000, (db: TicketingDb, range: DayRange) =>
  countTickets(db, range),
);
