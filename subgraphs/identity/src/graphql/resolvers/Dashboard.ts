import { dayRangeOf } from '@gatehouse/kit-subgraph/day-range';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { showPeople } from '../../domain/people/show-people.ts';
import type { DashboardResolvers } from './../types.generated.ts';

export const Dashboard: DashboardResolvers = {
  __resolveReference: ({ id }) => {
    const range = dayRangeOf(id);
    if (range === undefined) throw notFound('Dashboard');
    return range;
  },
  people: (range, _args, { db, now }) => showPeople(db, range, now),
};
