import { listMerchants } from '../../../domain/people/merchants/list-merchants.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const merchants: NonNullable<QueryResolvers['merchants']> = (
  _parent,
  { filter, sort, first, after },
  { db },
) => listMerchants(db, { filter: filter ?? {}, sort, first, after });
