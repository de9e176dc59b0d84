import { dayOf } from './day-of.ts';

/** The first day of the month after the one that begins with this day. */
export function monthAfter(firstDay: string): string {
  const date = new Date(`${firstDay}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return dayOf(date);
}
