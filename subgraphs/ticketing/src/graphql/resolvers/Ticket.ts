import { isUuid } from '../../domain/is-uuid.ts';
import { present } from '../present.ts';
import type { TicketResolvers } from './../types.generated.ts';

export const Ticket: TicketResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    isUuid(id) ? ((await loaders.ticket.load(id)) ?? null) : null,
  attendeeName: async ({ attendeeKind, attendeeName, holderId }, _args, { loaders }) =>
    attendeeKind === 'SELF' ? (await loaders.attendeeName.load(holderId))?.name : attendeeName,
  event: async ({ eventId }, _args, { loaders }) => present(await loaders.event.load(eventId)),
  holder: ({ holderId: id }) => ({ id }),
  order: async ({ orderId }, _args, { loaders }) => (await loaders.order.load(orderId)) ?? null,
  // Whoever has the code can enter, so it is shown to the holder alone: not even to administrators.
  qrCode: async ({ id, holderId }, _args, { loaders, viewer }) => {
    if (viewer?.profileId !== holderId) return null;
    // Asked again where the code comes from: the ticket may have changed hands since it was read, and this is the new one.
    const code = await loaders.code.load(id);
    return code?.holderId === holderId ? code : null;
  },
  ticketType: async ({ typeId }, _args, { loaders }) =>
    present(await loaders.ticketType.load(typeId)),
  admissions: ({ id }, _args, { loaders }) => loaders.admissionsOf.load(id),
  pendingTransfer: async ({ id }, _args, { loaders }) =>
    (await loaders.pendingTransfer.load(id)) ?? null,
  refundRequest: async ({ id }, _args, { loaders }) =>
    (await loaders.latestRequestOf.load(id)) ?? null,
};
