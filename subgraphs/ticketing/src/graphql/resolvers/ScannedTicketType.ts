import type { ScannedTicketTypeResolvers } from './../types.generated.ts';

export const ScannedTicketType: ScannedTicketTypeResolvers = {};
