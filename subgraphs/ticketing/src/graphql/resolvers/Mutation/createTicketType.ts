import { createTicketType as create } from '../../../domain/ticket-types/create-ticket-type.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createTicketType: NonNullable<MutationResolvers['createTicketType']> = async (
  _parent,
  { input },
  context,
) => {
  const ticketType = await create(context, input);
  forgetLoaded(context.loaders);
  return { ticketType };
};
