import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { cancelCardRequest as cancel } from '../../../domain/cards/cancel-card-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelCardRequest: NonNullable<MutationResolvers['cancelCardRequest']> = async (
  _parent,
  { input: { requestId } },
  { till, viewer },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return { request: await cancel(till.db, { requestId, customerId }) };
};
