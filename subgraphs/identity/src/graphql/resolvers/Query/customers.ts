import { listCustomers } from '../../../domain/people/customers/list-customers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const customers: NonNullable<QueryResolvers['customers']> = (
  _parent,
  { filter, sort, first, after },
  { db },
) => listCustomers(db, { filter: filter ?? {}, sort, first, after });
