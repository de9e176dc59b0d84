import { listProfitShares } from '../../../domain/profit/list-profit-shares.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const profitShares: NonNullable<QueryResolvers['profitShares']> = (
  _parent,
  { filter, ...listing },
  { desk },
) => listProfitShares(desk.db, { ...listing, filter: filter ?? {} });
