import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { cancelOrder as cancel } from '../../../domain/orders/cancel-order.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelOrder: NonNullable<MutationResolvers['cancelOrder']> = async (
  _parent,
  { input: { orderId } },
  { db, viewer, now },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return { order: await cancel(db, { orderId, customerId, now }) };
};
