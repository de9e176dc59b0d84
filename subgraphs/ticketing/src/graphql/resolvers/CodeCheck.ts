import { scanMessage } from '../../domain/gate/scan-message.ts';
import type { CodeCheckResolvers } from './../types.generated.ts';

export const CodeCheck: CodeCheckResolvers = {
  message: ({ reason }) => scanMessage('ENTRY', reason),
  ticket: async ({ ticketId }, _args, { loaders }) =>
    ticketId === null ? null : ((await loaders.ticket.load(ticketId)) ?? null),
};
