import { scanMessage } from '../../domain/gate/scan-message.ts';
import type { GateTicketCheckResolvers } from './../types.generated.ts';

export const GateTicketCheck: GateTicketCheckResolvers = {
  message: ({ reason }) => scanMessage('ENTRY', reason),
  ticket: async ({ ticketId }, _args, { loaders }) =>
    ticketId === null ? null : ((await loaders.scannedTicket.load(ticketId)) ?? null),
};
