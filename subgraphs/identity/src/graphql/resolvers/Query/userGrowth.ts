import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { getUserGrowth } from '../../../domain/people/get-user-growth.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const userGrowth: NonNullable<QueryResolvers['userGrowth']> = async (
  _parent,
  { kind, range, interval },
  { db, now },
) => {
  const days = readDayRange(range, now, interval);
  const { fromOn, beforeOn } = days;
  const periods = await getUserGrowth(db, { kind, range: days, interval });
  return { kind, fromOn, beforeOn, periods };
};
