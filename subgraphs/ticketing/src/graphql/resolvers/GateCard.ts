import { holderKey } from '../../domain/gate/find-held-tickets.ts';
import { present } from '../present.ts';
import type { GateCardResolvers } from './../types.generated.ts';

export const GateCard: GateCardResolvers = {
  attendee: async ({ eventId, holderId, heldTickets }, _args, { loaders }) => {
    if (holderId === null || heldTickets.length === 0) return null;
    return present(await loaders.holder.load(holderKey({ eventId, holderId }))).attendee;
  },
  tickets: ({ heldTickets }, _args, { loaders }) =>
    Promise.all(heldTickets.map(async ({ id }) => present(await loaders.scannedTicket.load(id)))),
};
