import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { rejectRefund as reject } from '../../../domain/refunds/reject-refund.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const rejectRefund: NonNullable<MutationResolvers['rejectRefund']> = async (
  _parent,
  { input: { refundRequestId, reason } },
  context,
) => {
  const { profileId: adminUserId } = signedInTo('admin', context.viewer);
  const rejection = { refundRequestId, reason, adminUserId };
  return { refundRequest: await reject(context.db, context, rejection) };
};
