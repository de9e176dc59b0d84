import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { approveRefund as approve } from '../../../domain/refunds/approve-refund.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveRefund: NonNullable<MutationResolvers['approveRefund']> = async (
  _parent,
  { input: { refundRequestId, reason } },
  context,
) => {
  const { profileId: adminUserId } = signedInTo('admin', context.viewer);
  const approval = { refundRequestId, reason, adminUserId };
  return { refundRequest: await approve(context.db, context, approval) };
};
