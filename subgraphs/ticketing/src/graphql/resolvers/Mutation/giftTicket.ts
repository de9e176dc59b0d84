import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { giftTicket as give } from '../../../domain/transfers/gift-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const giftTicket: NonNullable<MutationResolvers['giftTicket']> = async (
  _parent,
  { input },
  { db, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const transfer = await give(db, input, { customerId, now });
  loaders.pendingTransfer.clearAll();
  return { transfer };
};
