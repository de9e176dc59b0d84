import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import { keepBriefly } from '@gatehouse/kit-subgraph/keep-briefly';
import type { Db } from '../till.ts';
import { countCardsByStatus } from './count-cards-by-status.ts';
import { getPaymentFigures } from './get-payment-figures.ts';

/** What was paid and given back in a range of days, and where cards are, as it was at most five seconds ago. */
export const showPayments = keepBriefly(5000, async (db: Db, range: DayRange) => {
  const [figures, cards] = await Promise.all([
    getPaymentFigures(db, range),
    countCardsByStatus(db),
  ]);
  return { ...figures, cards };
});
