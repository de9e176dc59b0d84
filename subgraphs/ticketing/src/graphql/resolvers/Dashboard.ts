import { dayRangeOf } from '@gatehouse/kit-subgraph/day-range';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { showTickets } from '../../domain/analytics/show-tickets.ts';
import type { DashboardResolvers } from './../types.generated.ts';

export const Dashboard: DashboardResolvers = {
  __resolveReference: ({ id }) => {
    const range = dayRangeOf(id);
    if (range === undefined) throw notFound('Dashboard');
    return range;
  },
  tickets: (range, _args, { db, now }) => showTickets(db, range, now),
};
