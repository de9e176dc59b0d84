import { badInput } from '@gatehouse/kit-subgraph/errors';

const day = /^\d{4}-\d{2}-\d{2}$/;
const ageMaxYears = 130;

/** A day of the calendar on which somebody who lives now was born, as YYYY-MM-DD. */
export function readBirthDate(text: string, field: string, now: Date): string {
  const date = new Date(`${text}T00:00:00Z`);
  // JavaScript makes 2 March of 30 February; only a day that comes back as it was given exists.
  const isDay =
    day.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!isDay) throw badInput('A day is written YYYY-MM-DD.', field);
  // East of us the next day has begun already.
  const tomorrow = new Date(now.getTime() + 86_400_000);
  const isBorn = date <= tomorrow && date.getUTCFullYear() >= now.getUTCFullYear() - ageMaxYears;
  if (!isBorn) throw badInput('Nobody was born on this day.', field);
  return text;
}
