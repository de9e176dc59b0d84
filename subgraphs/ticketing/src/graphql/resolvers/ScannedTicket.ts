import type { ScannedTicketResolvers } from './../types.generated.ts';

export const ScannedTicket: ScannedTicketResolvers = {};
