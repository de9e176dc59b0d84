import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { acceptTransfer as accept } from '../../../domain/transfers/accept-transfer.ts';
import { forgetTicket } from '../../forget-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const acceptTransfer: NonNullable<MutationResolvers['acceptTransfer']> = async (
  _parent,
  { input },
  context,
) => {
  const { profileId: customerId } = signedInTo('customer', context.viewer);
  const ticket = await accept(context.db, context, { ...input, customerId });
  forgetTicket(context.loaders);
  return { ticket };
};
