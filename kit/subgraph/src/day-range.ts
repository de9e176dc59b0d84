import { badInput } from './errors.ts';

/** Whole days in UTC: from the first instant of one up to but not including that of another. */
export type DayRange = {
  /** As an id: `2026-01-01/2026-02-01`. */
  readonly id: string;
  readonly fromOn: string;
  readonly beforeOn: string;
  readonly from: Date;
  readonly before: Date;
};

/** What a range is divided into. */
export type Interval = 'DAY' | 'WEEK' | 'MONTH';

type Given = { readonly fromOn: string; readonly beforeOn: string };

const dayMs = 86_400_000;
/** Five years; of single days one, so that no answer grows without limit. */
const daysMax: Record<Interval, number> = { DAY: 366, WEEK: 1830, MONTH: 1830 };

/** The days a client names, the last thirty with today where it names none; BAD_USER_INPUT for what is no such range. */
export function readDayRange(
  given: Given | null | undefined,
  now: Date,
  interval: Interval = 'MONTH',
): DayRange {
  if (!given) {
    const before = new Date(Date.parse(`${dayOf(now)}T00:00:00Z`) + dayMs);
    return rangeOf(new Date(before.getTime() - 30 * dayMs), before);
  }
  const [from, before] = [readDay(given.fromOn), readDay(given.beforeOn)];
  if (from === undefined) throw badInput('A day is written YYYY-MM-DD.', 'range.fromOn');
  if (before === undefined) throw badInput('A day is written YYYY-MM-DD.', 'range.beforeOn');
  if (from >= before) throw badInput('There is no day in this range.', 'range.beforeOn');
  if (before.getTime() - from.getTime() > daysMax[interval] * dayMs)
    throw badInput(`Ask for at most ${daysMax[interval]} days.`, 'range.fromOn');
  return rangeOf(from, before);
}

/** The range with this id; undefined for a text that is the id of none. */
export function dayRangeOf(id: string): DayRange | undefined {
  const [from, before] = [readDay(id.slice(0, 10)), readDay(id.slice(11))];
  if (from === undefined || before === undefined || from >= before) return undefined;
  if (before.getTime() - from.getTime() > daysMax.MONTH * dayMs) return undefined;
  const range = rangeOf(from, before);
  return range.id === id ? range : undefined;
}

function rangeOf(from: Date, before: Date): DayRange {
  const [fromOn, beforeOn] = [dayOf(from), dayOf(before)];
  return { id: `${fromOn}/${beforeOn}`, fromOn, beforeOn, from, before };
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

function readDay(text: string): Date | undefined {
  // The century around us: the database reads neither a year 0 nor the day after 9999.
  const day = new Date(/^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : NaN);
  // JavaScript makes 2 March of 30 February; only a day that comes back as it was given exists.
  return Number.isNaN(day.getTime()) || dayOf(day) !== text ? undefined : day;
}
