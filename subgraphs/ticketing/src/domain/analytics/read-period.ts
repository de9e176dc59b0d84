import { badInput } from '@gatehouse/kit-subgraph/errors';

type Given = string | null | undefined;

/** Whole days, UTC: from the first instant of one up to but not including the first after the other. */
export type Period = {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly from: Date;
  readonly before: Date;
};

type Defaults = { readonly now: Date; readonly span: 'year' | '30 days' };

const dayMs = 86_400_000;
const yearsMax = 5;

/** The days a client names, up to today and one span long where it does not; BAD_USER_INPUT for what is no such period. */
export function readPeriod(
  { fromOn, untilOn }: { readonly fromOn?: Given; readonly untilOn?: Given },
  { now, span }: Defaults,
): Period {
  const last = untilOn ? readDay(untilOn, 'untilOn') : new Date(`${dayOf(now)}T00:00:00Z`);
  const spanBack = span === 'year' ? yearsBefore(last, 1) : new Date(last.getTime() - 30 * dayMs);
  const from = fromOn ? readDay(fromOn, 'fromOn') : spanBack;
  if (from > last) throw badInput('The first day is after the last one.', 'fromOn');
  if (from < yearsBefore(last, yearsMax))
    throw badInput(`Ask for at most ${yearsMax} years.`, 'fromOn');
  const before = new Date(last.getTime() + dayMs);
  return { fromOn: dayOf(from), untilOn: dayOf(last), from, before };
}

export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

function yearsBefore(day: Date, years: number): Date {
  const then = new Date(day);
  then.setUTCFullYear(day.getUTCFullYear() - years);
  return then;
}

function readDay(text: string, field: string): Date {
  // The century around us: the database reads neither a year 0 nor the day after 9999.
  const date = new Date(/^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : NaN);
  // JavaScript makes 2 March of 30 February; only a day that comes back as it was given exists.
  if (Number.isNaN(date.getTime()) || dayOf(date) !== text)
    throw badInput('A day is written YYYY-MM-DD.', field);
  return date;
}
