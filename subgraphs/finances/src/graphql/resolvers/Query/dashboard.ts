import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import type { QueryResolvers } from './../../types.generated.ts';

export const dashboard: NonNullable<QueryResolvers['dashboard']> = (_parent, { range }, { now }) =>
  readDayRange(range, now);
