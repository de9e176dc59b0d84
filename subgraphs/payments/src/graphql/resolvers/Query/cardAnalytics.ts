import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { countCardMoves } from '../../../domain/figures/count-card-moves.ts';
import { countCardsByStatus } from '../../../domain/figures/count-cards-by-status.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const cardAnalytics: NonNullable<QueryResolvers['cardAnalytics']> = async (
  _parent,
  { range, interval },
  { till, now },
) => {
  const days = readDayRange(range, now, interval);
  const [statusCounts, periods] = await Promise.all([
    countCardsByStatus(till.db),
    countCardMoves(till.db, { range: days, interval }),
  ]);
  const { fromOn, beforeOn } = days;
  return { fromOn, beforeOn, statusCounts, periods };
};
