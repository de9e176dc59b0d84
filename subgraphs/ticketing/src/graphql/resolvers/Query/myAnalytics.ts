import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { getCustomerAnalytics } from '../../../domain/analytics/get-customer-analytics.ts';
import { readPeriod } from '../../../domain/analytics/read-period.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myAnalytics: NonNullable<QueryResolvers['myAnalytics']> = async (
  _parent,
  days,
  { db, viewer, now },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const period = readPeriod(days, { now, span: 'year' });
  const { fromOn, untilOn } = period;
  return { fromOn, untilOn, ...(await getCustomerAnalytics(db, { customerId, period })) };
};
