import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { withdrawRefundRequest as withdraw } from '../../../domain/refunds/withdraw-refund-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawRefundRequest: NonNullable<
  MutationResolvers['withdrawRefundRequest']
> = async (_parent, { input: { refundRequestId } }, { db, viewer, now }) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return { refundRequest: await withdraw(db, { refundRequestId, customerId, now }) };
};
