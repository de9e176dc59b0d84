import { badInput } from '@gatehouse/kit-subgraph/errors';
import { dayOf } from './day-of.ts';

/** A day of the centuries around us, as `2026-01-31`, or BAD_USER_INPUT. */
export function readDay(text: string, field: string): string {
  const date = new Date(/^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : NaN);
  // JavaScript makes 2 March of 30 February; only a day that comes back as it was given exists.
  if (Number.isNaN(date.getTime()) || dayOf(date) !== text)
    throw badInput('A day is written YYYY-MM-DD.', field);
  return text;
}
