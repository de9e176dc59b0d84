import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { getCategoryAnalytics } from '../../../domain/analytics/get-category-analytics.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const categoryAnalytics: NonNullable<QueryResolvers['categoryAnalytics']> = async (
  _parent,
  { range },
  { db, now },
) => {
  const days = readDayRange(range, now);
  const { fromOn, beforeOn } = days;
  return { fromOn, beforeOn, categories: await getCategoryAnalytics(db, days) };
};
