import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateTicketStatus as update } from '../../../domain/tickets/update-ticket-status.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateTicketStatus: NonNullable<MutationResolvers['updateTicketStatus']> = async (
  _parent,
  { input: { ticketId, status, reason } },
  context,
) => {
  const { profileId: adminUserId } = signedInTo('admin', context.viewer);
  const wish = { ticketId, status, reason, adminUserId };
  return { ticket: await update(context.db, context, wish) };
};
