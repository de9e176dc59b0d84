import { updateTicketType as update } from '../../../domain/ticket-types/update-ticket-type.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateTicketType: NonNullable<MutationResolvers['updateTicketType']> = async (
  _parent,
  { input },
  context,
) => {
  const ticketType = await update(context, input);
  forgetLoaded(context.loaders);
  return { ticketType };
};
