import { listOrders } from '../../../domain/orders/list-orders.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const orders: NonNullable<QueryResolvers['orders']> = (
  _parent,
  { filter, first, after },
  { db },
) => listOrders(db, { filter: filter ?? {}, first, after });
