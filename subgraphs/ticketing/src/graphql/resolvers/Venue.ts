import type { VenueResolvers } from './../types.generated.ts';

export const Venue: VenueResolvers = {};
