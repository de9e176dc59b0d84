import type { CachedTicketPageResolvers } from './../types.generated.ts';

export const CachedTicketPage: CachedTicketPageResolvers = {};
