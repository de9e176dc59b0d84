import { dayRangeOf } from '@gatehouse/kit-subgraph/day-range';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { showPayments } from '../../domain/figures/show-payments.ts';
import type { DashboardResolvers } from './../types.generated.ts';

export const Dashboard: DashboardResolvers = {
  __resolveReference: ({ id }) => {
    const range = dayRangeOf(id);
    if (range === undefined) throw notFound('Dashboard');
    return range;
  },
  payments: (range, _args, { till, now }) => showPayments(till.db, range, now),
};
