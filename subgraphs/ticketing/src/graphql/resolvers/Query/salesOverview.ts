import { getSalesOverview } from '../../../domain/analytics/get-sales-overview.ts';
import { readPeriod } from '../../../domain/analytics/read-period.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const salesOverview: NonNullable<QueryResolvers['salesOverview']> = async (
  _parent,
  days,
  { db, now },
) => {
  const period = readPeriod(days, { now, span: '30 days' });
  const { fromOn, untilOn } = period;
  return { fromOn, untilOn, ...(await getSalesOverview(db, period)) };
};
