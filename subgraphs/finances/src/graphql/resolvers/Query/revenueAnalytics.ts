import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { pageLimit } from '@gatehouse/kit-subgraph/paging';
import { getRevenue } from '../../../domain/dashboards/get-revenue.ts';
import { readCurrency } from '../../../domain/read-currency.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const revenueAnalytics: NonNullable<QueryResolvers['revenueAnalytics']> = async (
  _parent,
  { range, by, interval, currency, first },
  { desk, now },
) => {
  const days = readDayRange(range, now, by === 'PERIOD' ? interval : 'MONTH');
  const only = currency ? readCurrency(currency, 'currency') : undefined;
  const division = { range: days, by, interval, currency: only, limit: pageLimit({ first }) };
  const asOf = new Date();
  const { fromOn, beforeOn } = days;
  return { fromOn, beforeOn, asOf, ...(await getRevenue(desk.db, division)) };
};
