import { listDeposits } from '../../../domain/deposits/list-deposits.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const deposits: NonNullable<QueryResolvers['deposits']> = (
  _parent,
  { filter, ...listing },
  { desk },
) => listDeposits(desk.db, { ...listing, filter: filter ?? {} });
