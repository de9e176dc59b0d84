import { type PeriodResult, periodResults } from '@gatehouse/finances-db/profit';
import { asc, inArray } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** What these months came to, by currency. */
export const findPeriodResults = async (
  tx: Tx,
  months: readonly string[],
): Promise<readonly PeriodResult[]> =>
  tx
    .select()
    .from(periodResults)
    .where(inArray(periodResults.month, [...months]))
    .orderBy(asc(periodResults.month), asc(periodResults.currency));
