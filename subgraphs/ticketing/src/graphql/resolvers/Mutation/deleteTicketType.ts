import { deleteTicketType as remove } from '../../../domain/ticket-types/delete-ticket-type.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteTicketType: NonNullable<MutationResolvers['deleteTicketType']> = async (
  _parent,
  { input },
  context,
) => {
  const ticketTypeId = await remove(context, input.ticketTypeId);
  forgetLoaded(context.loaders);
  return { ticketTypeId };
};
