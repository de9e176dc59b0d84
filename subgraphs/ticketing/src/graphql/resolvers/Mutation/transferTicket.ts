import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { transferTicket as offer } from '../../../domain/transfers/transfer-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const transferTicket: NonNullable<MutationResolvers['transferTicket']> = async (
  _parent,
  { input },
  { db, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const transfer = await offer(db, input, { customerId, now });
  loaders.pendingTransfer.clearAll();
  return { transfer };
};
