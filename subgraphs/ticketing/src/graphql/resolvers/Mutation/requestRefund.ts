import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { requestRefund as request } from '../../../domain/refunds/request-refund.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestRefund: NonNullable<MutationResolvers['requestRefund']> = async (
  _parent,
  { input: { ticketId, reason } },
  { db, viewer, now },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return { refundRequest: await request(db, { ticketId, reason, customerId, now }) };
};
