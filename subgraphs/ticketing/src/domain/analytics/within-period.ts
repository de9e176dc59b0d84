import { sql, type SQL } from 'drizzle-orm';
import type { Period } from './read-period.ts';

/** That an instant lies in a period, as a condition an index on it can serve. */
export const withinPeriod = (instant: SQL, { from, before }: Omit<Period, 'fromOn' | 'untilOn'>) =>
  sql`${instant} >= ${from.toISOString()}::timestamptz and ${instant} < ${before.toISOString()}::timestamptz`;
