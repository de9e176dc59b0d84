import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { cancelTransfer as cancel } from '../../../domain/transfers/cancel-transfer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelTransfer: NonNullable<MutationResolvers['cancelTransfer']> = async (
  _parent,
  { input },
  { db, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const transfer = await cancel(db, { ...input, customerId, now });
  loaders.pendingTransfer.clearAll();
  return { transfer };
};
