import { reassignTicket as reassign } from '../../../domain/transfers/reassign-ticket.ts';
import { forgetTicket } from '../../forget-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reassignTicket: NonNullable<MutationResolvers['reassignTicket']> = async (
  _parent,
  { input },
  context,
) => {
  const ticket = await reassign(context.db, context, input);
  forgetTicket(context.loaders);
  return { ticket };
};
