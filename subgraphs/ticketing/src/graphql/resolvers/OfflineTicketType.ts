import type { OfflineTicketTypeResolvers } from './../types.generated.ts';

export const OfflineTicketType: OfflineTicketTypeResolvers = {};
