import { dayRangeOf } from '@gatehouse/kit-subgraph/day-range';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { showMoney } from '../../domain/dashboards/show-money.ts';
import type { DashboardResolvers } from './../types.generated.ts';

export const Dashboard: DashboardResolvers = {
  __resolveReference: ({ id }) => {
    const range = dayRangeOf(id);
    if (range === undefined) throw notFound('Dashboard');
    return range;
  },
  money: (range, _args, { desk, now }) => showMoney(desk.db, range, now),
};
