import { present } from '../present.ts';
import type { LeaveResolvers } from './../types.generated.ts';

export const Leave: LeaveResolvers = {
  ticket: async ({ ticketId }, _args, { loaders }) =>
    present(await loaders.scannedTicket.load(ticketId)),
  gate: async ({ gateId }, _args, { loaders }) =>
    gateId === null ? null : ((await loaders.gate.load(gateId)) ?? null),
  usherName: async ({ usherId }, _args, { loaders }) =>
    (await loaders.usherName.load(usherId))?.name ?? null,
};
