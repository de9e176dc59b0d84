import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listOrders } from '../../../domain/orders/list-orders.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myOrders: NonNullable<QueryResolvers['myOrders']> = (
  _parent,
  { first, after },
  { db, viewer },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return listOrders(db, { filter: { customerId }, first, after });
};
