import { listPayouts } from '../../../domain/payouts/list-payouts.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const payouts: NonNullable<QueryResolvers['payouts']> = (
  _parent,
  { filter, first, after },
  { desk },
) => listPayouts(desk.db, { first, after, filter: filter ?? {}, sight: 'all' });
