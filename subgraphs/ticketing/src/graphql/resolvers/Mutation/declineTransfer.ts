import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { declineTransfer as decline } from '../../../domain/transfers/decline-transfer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const declineTransfer: NonNullable<MutationResolvers['declineTransfer']> = async (
  _parent,
  { input },
  { db, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const transfer = await decline(db, { ...input, customerId, now });
  loaders.pendingTransfer.clearAll();
  return { transfer };
};
