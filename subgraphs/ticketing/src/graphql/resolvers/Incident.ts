import { present } from '../present.ts';
import type { IncidentResolvers } from './../types.generated.ts';

export const Incident: IncidentResolvers = {
  eventName: async ({ eventId }, _args, { loaders }) =>
    present(await loaders.event.load(eventId)).name,
  gate: async ({ gateId }, _args, { loaders }) =>
    gateId === null ? null : ((await loaders.gate.load(gateId)) ?? null),
  ticket: async ({ ticketId }, _args, { loaders }) =>
    ticketId === null ? null : ((await loaders.scannedTicket.load(ticketId)) ?? null),
  usherName: async ({ usherId }, _args, { loaders }) =>
    (await loaders.usherName.load(usherId))?.name ?? null,
};
